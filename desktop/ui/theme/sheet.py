"""The one style sheet of the application, made from the tokens.

A widget says what it is by the dynamic property `kind`; how that looks stands here alone:

    QFrame       card, banner, banner-warn, banner-bad, toast, sidebar, rule
    QPushButton  primary, plain, quiet, chip, link, foot, danger
    QToolButton  nav, plain
    QLabel       title, heading, strong, muted, small, figure, good, warn, bad, ink,
                 badge, badge-bad, mark, keys
    QPlainTextEdit  composer
    QListWidget  completion
    QWidget      panel
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from desktop.paths import RESOURCES
from desktop.ui.theme.tokens import (
    DARK,
    RADIUS_BUTTON,
    RADIUS_CARD,
    TEXT_COMPOSER,
    TEXT_FIGURE,
    TEXT_HEADING,
    TEXT_SMALL,
    TEXT_TITLE,
    Tokens,
)


def style_sheet(tokens: Tokens) -> str:
    """The style sheet that shows every kind in these colours."""
    return _SHEET.substitute(
        asdict(tokens),
        button=RADIUS_BUTTON,
        card=RADIUS_CARD,
        small=TEXT_SMALL,
        heading=TEXT_HEADING,
        composer=TEXT_COMPOSER,
        title=TEXT_TITLE,
        figure=TEXT_FIGURE,
        icons=(RESOURCES / "icons").as_posix(),
        tick="tick-dark" if tokens is DARK else "tick-light",
    )


# A focus ring is 2 px where the outline is 1: the padding gives the pixel back, or the text jumps.
_SHEET = Template("""
QToolTip { background: $panel; color: $ink; border: 1px solid $edge; padding: 6px 8px; }

QFrame[kind="card"] { background: $panel; border: 1px solid $line; border-radius: ${card}px; }
QFrame[kind="sidebar"] { background: $panel; border: 0; border-right: 1px solid $line; }
QFrame[kind="rule"] { background: $line; border: 0; }
QFrame[kind="banner"], QFrame[kind="banner-warn"], QFrame[kind="banner-bad"] {
  border-radius: ${card}px; }
QFrame[kind="banner"] { background: $accent_soft; border: 1px solid $accent; }
QFrame[kind="banner-warn"] { background: $warn_soft; border: 1px solid $warn; }
QFrame[kind="banner-bad"] { background: $bad_soft; border: 1px solid $bad; }
QFrame[kind="toast"] { background: $panel; border: 1px solid $edge; border-radius: ${card}px; }

QWidget[kind="panel"] { background: $panel; }

QLabel[kind="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[kind="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: ${small}px; }
QLabel[kind="good"] { color: $good; }
QLabel[kind="warn"] { color: $warn; }
QLabel[kind="bad"] { color: $bad; }
QLabel[kind="mark"] { background: $accent; color: $on_accent; border-radius: 7px;
  font-size: ${heading}px; font-weight: 700; }
QLabel[kind="keys"] { background: $soft; border-radius: 5px; padding: 2px 7px;
  font-size: ${small}px; }
QLabel[kind="badge"], QLabel[kind="badge-bad"] {
  font-size: 11px; font-weight: 600; border-radius: 9px; padding: 1px 6px; min-height: 16px; }
QLabel[kind="badge"] { background: $soft; color: $muted; }
QLabel[kind="badge-bad"] { background: $bad_soft; color: $bad; }

QPushButton { background: $panel; color: $ink; border: 1px solid $edge;
  border-radius: ${button}px; padding: 7px 13px; }
QPushButton:hover { background: $soft; }
QPushButton:pressed { background: $line; }
QPushButton, QToolButton { outline: 0; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 12px; }
QPushButton:checked { background: $accent_soft; color: $accent_ink; border-color: $accent; }
QPushButton:disabled { background: $soft; color: $muted; border-color: $line; }
QPushButton::menu-indicator { image: url("$icons/arrow-down.svg"); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; font-weight: 600;
  border: 1px solid $accent; padding: 9px 15px; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $accent_ink; color: $panel; border-color: $accent_ink; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; padding: 8px 14px; }
QPushButton[kind="primary"]:disabled { background: $soft; color: $muted; border-color: $line; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover { background: $soft; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; }
QPushButton[kind="chip"] { border-radius: 15px; padding: 5px 12px; min-height: 18px; }
QPushButton[kind="chip"]:focus { padding: 4px 11px; }
QPushButton[kind="link"] { background: transparent; color: $link; border: 1px solid transparent;
  border-radius: 4px; padding: 3px 4px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 2px solid $link; padding: 2px 3px; }
QPushButton[kind="foot"] { background: transparent; color: $muted; font-size: ${small}px;
  border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; }
QPushButton[kind="foot"]:hover { background: $soft; }
QPushButton[kind="foot"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QPushButton[kind="foot"]:checked { background: $accent_soft; color: $accent_ink; }
QPushButton[kind="danger"] { color: $bad; border-color: $bad; }
QPushButton[kind="danger"]:hover { background: $bad_soft; }

QToolButton { background: transparent; color: $ink; border: 1px solid transparent;
  border-radius: ${button}px; padding: 5px; }
QToolButton:hover { background: $soft; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton:checked { background: $accent_soft; color: $accent_ink; }
QToolButton:disabled { color: $muted; }
QToolButton[kind="plain"] { background: $panel; border: 1px solid $edge; }
QToolButton[kind="plain"]:hover { background: $soft; }
QToolButton[kind="plain"]:focus { border: 2px solid $accent; }
QToolButton[kind="nav"] { padding: 8px 10px; }
QToolButton[kind="nav"]:checked { font-weight: 600; }
QToolButton[kind="nav"]:focus { padding: 7px 9px; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $panel; color: $ink; border: 1px solid $edge; border-radius: ${button}px;
  padding: 6px 9px; selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: 2px solid $accent; padding: 5px 8px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  background: $soft; color: $muted; border-color: $line; }
QPlainTextEdit[kind="composer"] { background: transparent; border: 0; padding: 0;
  font-size: ${composer}px; }
QComboBox { padding-right: 26px; }
QComboBox:focus { padding-right: 25px; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: 0; width: 26px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$icons/arrow-down.svg");
  width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $panel; color: $ink; border: 1px solid $edge;
  selection-background-color: $accent_soft; selection-color: $accent_ink; padding: 4px; }
QAbstractSpinBox { padding-right: 24px; }
QAbstractSpinBox:focus { padding-right: 23px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: 0; width: 22px; }
QAbstractSpinBox::up-arrow { image: url("$icons/arrow-up.svg"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 12px; height: 12px; }

QCheckBox, QRadioButton { spacing: 8px; padding: 3px; border: 2px solid transparent;
  border-radius: 6px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QRadioButton::indicator { width: 16px; height: 16px; background: $panel;
  border: 1px solid $edge; }
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 9px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$icons/$tick.svg"); }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $accent;
  background: $panel; }

QListView, QTreeView, QTableView { background: $panel; color: $ink; border: 1px solid $line;
  border-radius: ${card}px; outline: 0; }
QListView::item { padding: 2px 10px; }
QListView::item:hover { background: $soft; }
QListView::item:selected { background: $accent_soft; color: $accent_ink; }
QListView[kind="messages"] { border: 0; border-radius: 0; }
QListView[kind="messages"]:focus { border: 0; }
QListView[kind="completion"] { border: 1px solid $edge; border-radius: ${button}px; padding: 4px; }
QListView[kind="completion"]::item { padding: 4px 8px; border-radius: 6px; }
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid $accent; }
QTableCornerButton::section { background: transparent; border: 0; }
QTableView[kind="month"]:focus { border: 1px solid $edge; }

QMenu { background: $panel; color: $ink; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 7px 22px 7px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $accent_ink; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")
