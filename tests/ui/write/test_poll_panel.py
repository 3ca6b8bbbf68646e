"""The editor of a poll: what it holds, what it tells, and how it is filled by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.account import Way
from desktop.core.extras import Attachment, MediaKind, Poll
from desktop.core.poll import PollFlaw
from desktop.ui.theme import Theme
from desktop.ui.write import poll_words
from desktop.ui.write.poll_panel import PollPanel
from tests.ui.write.keys import press, type_text

PHOTO = Attachment(MediaKind.PICTURE, "ab", "four.jpg", "image/jpeg", 1_000, 10, 10)
BREADS = Poll(("Croissant", "Brioche", "Flan"), 2_945)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> PollPanel:
    made = PollPanel(theme)
    qtbot.addWidget(made)
    made.resize(480, 300)
    return made


def heard(panel: PollPanel) -> list[Poll | None]:
    polls: list[Poll | None] = []
    panel.poll_changed.connect(polls.append)
    return polls


def standing(panel: PollPanel) -> Poll | None:
    return panel.poll


def flaws(panel: PollPanel) -> tuple[PollFlaw, ...]:
    return panel.flaws


def said(panel: PollPanel) -> str:
    labels = panel.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if not label.isHidden())


def test_there_is_no_poll_before_one_is_asked_for(panel: PollPanel) -> None:
    assert panel.isHidden()
    assert standing(panel) is None
    assert flaws(panel) == ()


def test_a_fresh_poll_has_two_empty_choices_and_stays_open_for_a_day(panel: PollPanel) -> None:
    polls = heard(panel)
    panel.begin()
    assert not panel.isHidden()
    assert polls == [Poll(("", ""), 1_440)]
    assert flaws(panel) == (PollFlaw.EMPTY_CHOICE,)
    assert "A choice is still empty." in said(panel)


def test_choices_are_typed_one_after_the_other_with_enter(panel: PollPanel) -> None:
    panel.show()
    panel.begin()
    polls = heard(panel)
    for number, choice in enumerate(("Pain", "Lait", "Œufs", "Thé")):
        type_text(panel._choices[number].field, choice)
        press(panel._choices[number].field, Qt.Key.Key_Return)
    assert polls[-1] == Poll(("Pain", "Lait", "Œufs", "Thé"), 1_440)
    assert flaws(panel) == ()
    assert len(panel._choices) == 4
    assert panel.more.isHidden()


def test_another_tweets_poll_is_shown_and_not_taken_for_a_change(panel: PollPanel) -> None:
    polls = heard(panel)
    panel.show_poll(BREADS)
    assert standing(panel) == BREADS
    assert (panel._days.value(), panel._hours.value(), panel._minutes.value()) == (2, 1, 5)
    panel.show_poll(Poll(("Oui", "Non"), 5))
    assert standing(panel) == Poll(("Oui", "Non"), 5)
    panel.show_poll(None)
    assert standing(panel) is None
    assert panel.isHidden()
    assert polls == []


def test_what_was_just_told_can_be_shown_again_without_disturbing_the_typing(
    panel: PollPanel,
) -> None:
    panel.begin()
    panel.poll_changed.connect(panel.show_poll)
    type_text(panel._choices[0].field, "Du pain ")
    assert panel._choices[0].text == "Du pain "
    assert standing(panel) == Poll(("Du pain", ""), 1_440)


def test_a_choice_can_be_taken_out_down_to_two(qtbot: QtBot, panel: PollPanel) -> None:
    panel.show_poll(BREADS)
    polls = heard(panel)
    panel._choices[1].cross.click()
    assert polls == [Poll(("Croissant", "Flan"), 2_945)]
    assert all(choice.cross.isHidden() for choice in panel._choices)
    assert [choice.field.accessibleName() for choice in panel._choices] == ["Choice 1", "Choice 2"]


def test_letters_are_counted_as_x_counts_them_and_never_cut(panel: PollPanel) -> None:
    panel.begin()
    panel._choices[0].field.setText("日" * 13)
    assert panel._choices[0]._count.text() == "26/25"
    assert panel._choices[0]._count.property("kind") == "bad"
    assert PollFlaw.LONG_CHOICE in panel.flaws
    assert panel.poll is not None
    assert panel.poll.choices[0] == "日" * 13


@pytest.mark.parametrize(
    ("span", "flaw"),
    [((0, 0, 4), PollFlaw.TOO_BRIEF), ((7, 0, 1), PollFlaw.TOO_LASTING), ((7, 0, 0), None)],
)
def test_how_long_it_stays_open_is_judged(
    panel: PollPanel, span: tuple[int, int, int], flaw: PollFlaw | None
) -> None:
    panel.show_poll(Poll(("Oui", "Non")))
    for field, value in zip(panel._spans, span, strict=True):
        field.setValue(value)
    assert flaws(panel) == ((flaw,) if flaw else ())


def test_a_picture_beside_it_is_said_to_stand_in_the_way(panel: PollPanel) -> None:
    panel.show_poll(BREADS)
    panel.show_media((PHOTO,))
    assert flaws(panel) == (PollFlaw.WITH_MEDIA,)
    assert "no picture" in said(panel)
    panel.show_media(())
    assert flaws(panel) == ()


def test_the_way_says_what_it_does_with_a_poll(panel: PollPanel) -> None:
    panel.show_poll(BREADS)
    panel.show_way(Way.BROWSER)
    assert "you will make the poll there" in said(panel)
    panel.show_way(Way.PRACTICE)
    assert "practice account" in said(panel)


def test_a_poll_is_taken_out_whole(panel: PollPanel) -> None:
    panel.show_poll(BREADS)
    polls = heard(panel)
    panel.remove.click()
    assert polls == [None]
    assert panel.isHidden()


def test_what_has_left_is_no_longer_changed(panel: PollPanel) -> None:
    panel.show_poll(BREADS)
    panel.set_read_only(True)
    type_text(panel._choices[0].field, "x")
    panel.remove.click()
    panel.more.click()
    assert standing(panel) == BREADS
    panel.show_poll(Poll(("a", "b", "c", "d")))
    assert all(choice.field.isReadOnly() for choice in panel._choices)


def test_every_control_has_a_name_and_tab_goes_as_the_eye_does(
    qtbot: QtBot, panel: PollPanel
) -> None:
    panel.show_poll(BREADS)
    panel.show()
    panel.remove.setFocus()
    seen = []
    for _ in range(8):
        panel.focusNextChild()
        focus = panel.focusWidget()
        assert focus is not None
        seen.append(focus.accessibleName() or getattr(focus, "text", str)())
    assert seen[0] == "Choice 1"
    assert seen[2] == "Choice 2" or seen[1] == "Choice 2"
    assert [name for name in seen if name.startswith("Choice")] == [
        "Choice 1",
        "Choice 2",
        "Choice 3",
    ]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(5, "5"), (60, "1"), (1_440, "1"), (1_505, "1"), (10_080, "7"), (0, "0")],
)
def test_a_span_is_said_in_days_hours_and_minutes(minutes: int, words: str) -> None:
    assert poll_words.lasting(minutes).startswith(words)
