"""What is followed, in plain words; the search that it makes is shown while it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from desktop.core.veille.channel import channels_of
from desktop.core.veille.instances import host_in, instances
from desktop.core.veille.news import news_feeds
from desktop.core.veille.query import bluesky_page, page_query
from desktop.core.veille.subject import Feed, Role, Subject
from desktop.ui.dialog import AskDialog
from desktop.ui.parts import button, clear, plain_label, row
from desktop.ui.quiet import QuietComboBox
from desktop.ui.theme import XS, Theme
from desktop.ui.veille import words
from desktop.ui.veille.chips_field import ChipsField


class SubjectDialog(AskDialog):
    saved = Signal(object)
    """The `Subject` as it is to be kept."""
    feeds_wanted = Signal(str)
    """The feeds of that address are to be looked for."""
    open_asked = Signal(str)
    """That page is to be opened in the browser."""

    def __init__(self, parent: QWidget, theme: Theme, subject: Subject | None = None) -> None:
        is_followed = subject is not None and bool(subject.id)
        title = self.tr("Change a subject") if is_followed else self.tr("Follow a subject")
        why = self.tr("Ramage keeps what speaks of it. One word is enough to begin with.")
        super().__init__(parent, title, why, self.tr("Follow"))
        self._before = subject or Subject("")
        self._feeds: dict[str, Feed] = {feed.address: feed for feed in self._before.feeds}
        self._ticked: dict[str, QCheckBox] = {}
        self._whole: dict[str, QCheckBox] = {}
        self.name = QLineEdit(self._before.name)
        self.role = QuietComboBox()
        self._role_says = plain_label("", "small", wrap=True)
        self.words = ChipsField(theme, self.tr("Words"), self.tr("a name, a word"))
        self.hashtags = ChipsField(theme, self.tr("Hashtags"), self.tr("boulangerie"), "#")
        self.people = ChipsField(theme, self.tr("People"), self.tr("their @name"), "@")
        self.excluded = ChipsField(theme, self.tr("But not"), self.tr("job, recipe"))
        self.place = QLineEdit(self._before.place)
        self.language = QuietComboBox()
        self.group = QLineEdit(self._before.group)
        self.site = QLineEdit()
        self._found = QVBoxLayout()
        self._site_says = plain_label("", "small", wrap=True)
        self._hosts: dict[str, QCheckBox] = {}
        self._other_host = QLineEdit()
        self._query = plain_label("", "small", wrap=True)
        self._was_told_of_silence = is_followed
        self._build()
        self._fill()
        self.agreed.connect(self._save)

    @property
    def subject(self) -> Subject:
        """As it stands in the fields."""
        hosts = [host for host, box in self._hosts.items() if box.isChecked()]
        other = host_in(self._other_host.text())
        made = replace(
            self._before,
            name=self.name.text().strip() or next(iter(self.words.values), ""),
            role=self.role.currentData(),
            words=self.words.values,
            hashtags=self.hashtags.values,
            people=self.people.values,
            excluded=self.excluded.values,
            place=self.place.text().strip(),
            language=self.language.currentData(),
            group=self.group.text().strip(),
            instances=tuple(dict.fromkeys([*hosts, *([other] if other else [])])),
        )
        chosen = [self._feeds[one] for one, box in self._ticked.items() if box.isChecked()]
        feeds = (replace(one, takes_all=one.takes_all or not made.is_named) for one in chosen)
        return replace(made, feeds=tuple(feeds))

    def show_feeds(self, feeds: tuple[Feed, ...]) -> None:
        """Found at the site: taken where they are ticked."""
        self._site_says.setText(self.tr("Tick what is to be read."))
        for feed in feeds:
            self._feeds.setdefault(feed.address, feed)
        self._show_feeds(ticked={feed.address for feed in feeds})

    def show_no_feeds(self, sentence: str) -> None:
        self._site_says.setText(sentence)

    def _build(self) -> None:
        for one in Role:
            self.role.addItem(words.role(one), one)
        for said, code in (
            (self.tr("Any language"), ""),
            (self.tr("French"), "fr"),
            (self.tr("English"), "en"),
        ):
            self.language.addItem(said, code)
        self.add(self.tr("Words, or a name"), self.words, self.tr("Enter after each one."))
        self.add(self.tr("Hashtags"), self.hashtags)
        self.add(self.tr("Name of the column"), self.name)
        self.add(self.tr("What is it to you?"), self.role)
        self.lines.addWidget(self._role_says)
        self.add(
            self.tr("People"), self.people, self.tr("What they write, where a source tells it.")
        )
        self.add(self.tr("But not"), self.excluded, self.tr("Messages with these are left out."))
        self.add(
            self.tr("Only beside this place"),
            self.place,
            self.tr("For a name that others have, too: your town."),
        )
        self.add(self.tr("Language"), self.language)
        self.add(self.tr("Group"), self.group, self.tr("For the list of feeds that you export."))
        self._build_sources()
        self.lines.addWidget(plain_label(self.tr("What is searched for on X"), "strong"))
        self.lines.addWidget(self._query)

    def _build_sources(self) -> None:
        self.lines.addWidget(plain_label(self.tr("Where to listen"), "heading"))
        look = button(self.tr("Look for its news"))
        look.clicked.connect(self._look)
        self.site.setPlaceholderText("ouest-france.fr")
        holder = QWidget()
        holder.setLayout(row(self.site, look))
        self.add(self.tr("A site or a blog"), holder, self.tr("Its address is enough."))
        self.site.setAccessibleName(self.tr("A site or a blog"))
        self.lines.addWidget(self._site_says)
        self._news = button(self.tr("News searches on these words (Google, Bing)"), "link")
        self._news.clicked.connect(self._offer_news)
        self.lines.addWidget(self._news)
        self._found.setSpacing(XS)
        self.lines.addLayout(self._found)
        said = self.tr("Mastodon: public messages with these hashtags, without any account")
        self.lines.addWidget(plain_label(said, "strong", wrap=True))
        known = [one.host for one in instances()]
        for host in dict.fromkeys([*known, *self._before.instances]):
            box = QCheckBox(host)
            box.setChecked(host in self._before.instances)
            self._hosts[host] = box
            self.lines.addWidget(box)
        self._other_host.setPlaceholderText("piaille.fr")
        self.add(self.tr("Another server"), self._other_host)
        bluesky = button(self.tr("Open the search of Bluesky in the browser"), "link")
        bluesky.clicked.connect(self._open_bluesky)
        asks = self.tr("Bluesky’s search asks for an account, which Ramage does not have.")
        self.lines.addWidget(plain_label(asks, "small", wrap=True))
        self.lines.addWidget(bluesky)
        free = self.tr("X: free, with “Listen on X” in the column’s menu.")
        self.lines.addWidget(plain_label(free, "small", wrap=True))

    def _fill(self) -> None:
        before = self._before
        self.words.set_values(before.words)
        self.hashtags.set_values(before.hashtags)
        self.people.set_values(before.people)
        self.excluded.set_values(before.excluded)
        self.role.setCurrentIndex(self.role.findData(before.role))
        self.language.setCurrentIndex(max(0, self.language.findData(before.language)))
        self._show_feeds(set(self._feeds))
        for field in (self.words, self.hashtags, self.people, self.excluded):
            field.changed.connect(self._show_meaning)
        self.place.textChanged.connect(self._show_meaning)
        self.language.currentIndexChanged.connect(self._show_meaning)
        self.role.currentIndexChanged.connect(self._show_meaning)
        self._show_meaning()
        self.words.setFocus()

    def _show_meaning(self) -> None:
        subject = self.subject
        self._query.setText(page_query(subject) or self.tr("Nothing yet."))
        for address, box in self._whole.items():
            box.setChecked(self._feeds[address].takes_all or not subject.is_named)
            box.setEnabled(subject.is_named)
        self._role_says.setText(words.what_role_does(self.role.currentData()))

    def _show_feeds(self, ticked: set[str]) -> None:
        chosen = {address for address, box in self._ticked.items() if box.isChecked()} | ticked
        clear(self._found)
        self._ticked, self._whole = {}, {}
        for address, feed in self._feeds.items():
            box = QCheckBox((feed.title or address).replace("&", "&&"))
            box.setToolTip(address)
            box.setChecked(address in chosen)
            whole = QCheckBox(self.tr("all of it, not only what speaks of these words"))
            whole.clicked.connect(self._whole_setter(address))
            self._ticked[address], self._whole[address] = box, whole
            self._found.addWidget(box)
            self._found.addWidget(whole)
        self._show_meaning()

    def _whole_setter(self, address: str) -> Callable[[bool], None]:
        def take(is_whole: bool) -> None:
            self._feeds[address] = replace(self._feeds[address], takes_all=is_whole)

        return take

    def _look(self) -> None:
        if self.site.text().strip():
            self._site_says.setText(self.tr("Looking…"))
            self.feeds_wanted.emit(self.site.text().strip())

    def _offer_news(self) -> None:
        """Ready-made addresses: shown, and taken only where they are ticked."""
        found = news_feeds(self.words.values or self.hashtags.values, self.language.currentData())
        for feed in found:
            self._feeds.setdefault(feed.address, feed)
        self._show_feeds(ticked=set())

    def _open_bluesky(self) -> None:
        if page := bluesky_page(self.subject):
            self.open_asked.emit(page)

    def _save(self) -> None:
        subject = self.subject
        is_something = subject.is_named or subject.feeds
        if self._other_host.text().strip() and not host_in(self._other_host.text()):
            self.say_wrong(self.tr("A server is written like piaille.fr."))
        elif not is_something:
            self.say_wrong(self.tr("Write a word, a hashtag or a site to follow."))
        elif not subject.name:
            self.say_wrong(self.tr("Give the column a name."))
        elif not (channels_of(subject) or self._was_told_of_silence):
            self._tell_of_silence()
        else:
            self.saved.emit(subject)
            self.accept()

    def _tell_of_silence(self) -> None:
        """Once: who wants to follow it on X alone presses again."""
        self._was_told_of_silence = True
        self._offer_news()
        self.say_wrong(
            self.tr(
                "Nothing would be listened to yet: tick a source above, a news search for example."
                " To follow it on X alone, in your browser, click again."
            )
        )
        self.area.ensureWidgetVisible(self._news)
