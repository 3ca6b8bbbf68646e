"""The pages of one window, each made when it is first shown, and the ways from one to another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.account import Account, has_key, has_practice, writing_account
from desktop.ui import further_pages
from desktop.ui.behind import FirstScreen, Parts
from desktop.ui.shell import MainWindow
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.core.agenda import WallTime
    from desktop.core.tweet import Tweet
    from desktop.ui.avatar import Faces
    from desktop.ui.desks.connect import ConnectDesk
    from desktop.ui.desks.guide import GuideDesk
    from desktop.ui.desks.last_read import LastReadDesk
    from desktop.ui.desks.leaving import LeavingDesk
    from desktop.ui.desks.publish import PublishDesk
    from desktop.ui.desks.remind import RemindDesk
    from desktop.ui.notices import Notices
    from desktop.ui.plan import PlanPage
    from desktop.ui.write import WritePage


class Pages(QObject):
    """Makes the pages of `window`, with the desk that ties each to its parts.

    The composer can be typed into before anything stands behind it: `parts` is asked for what
    does when the pages `begin`, or when another page is made.
    """

    account_wanted = Signal()
    """Something was to leave, and there is no account yet."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        first: FirstScreen,
        parts: Callable[[], Parts],
        notices: Notices,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._first = first
        self.is_begun = False
        self._theme = theme
        self._get_parts = parts
        self._notices = notices
        self._publish_desk: PublishDesk | None = None
        self._connect_desk: ConnectDesk | None = None
        self._guide: GuideDesk | None = None
        self._leaving: LeavingDesk | None = None
        self._reminders: RemindDesk
        window.add_page("write", self.tr("Write"), "write", self._make_write)
        window.add_page("plan", self.tr("Plan"), "calendar", self._make_plan)
        window.add_page("veille", self.tr("Veille"), "listen", self._make_veille)
        window.add_page("ideas", self.tr("Ideas"), "idea", self._make_ideas)
        if has_practice(first.accounts):
            window.add_page("practice", self.tr("Practice"), "practice", self._make_practice)
        if has_key(first.accounts):
            window.add_page("spending", self.tr("Spending"), "purse", self._make_spending)
        window.add_page("log", self.tr("Log"), "log", self._make_log, apart=True)
        window.add_page("settings", self.tr("Settings"), "settings", self._make_settings)
        window.new_asked.connect(self.write_anew)
        window.page_shown.connect(self._page_shown)

    @cached_property
    def _faces(self) -> Faces:
        """Not before the first paint: whatever paints touches `Qt`, see ui/parts.py."""
        from desktop.ui.avatar import Faces

        return Faces(self)

    @cached_property
    def _last_read(self) -> LastReadDesk:
        from desktop.ui.desks.last_read import LastReadDesk

        return LastReadDesk(self._window, self._parts.overlooking, self._parts.clock)

    @property
    def _parts(self) -> Parts:
        return self._get_parts()

    def begin(self) -> None:
        """Seat what stands behind: what is typed is kept, what publishing says is told."""
        from desktop.ui.desks.remind import RemindDesk
        from desktop.ui.plan.key_map import key_map

        window, parts = self._window, self._parts
        further_pages.seat_always(window, self._faces, parts, self._notices)
        planning = (parts.writing, parts.planning, parts.choosing)
        self._made_leaving_desk()
        self._reminders = RemindDesk(window, *planning, parts.reminding)
        for keys, deed in key_map():
            self._window.explain_keys(keys, deed)
        self._made_publish_desk()
        self._made_connect_desk()
        self.is_begun = True
        if self._window.has_made("write"):
            self._seat_write_desk(self.write_page())

    def fit(self, accounts: tuple[Account, ...]) -> bool:
        """Whether these accounts call for the pages that stand, and no other."""
        stands, wanted = self._window.has_page, (has_practice(accounts), has_key(accounts))
        return (stands("practice"), stands("spending")) == wanted

    def _made_publish_desk(self) -> PublishDesk:
        if self._publish_desk is None:
            self._publish_desk = self._make_publish_desk()
        return self._publish_desk

    def _made_leaving_desk(self) -> LeavingDesk:
        """Also for a window that is built anew with the settings up, before it begins."""
        if self._leaving is None:
            from desktop.ui.desks.leaving import LeavingDesk

            parts = self._parts
            planning = (parts.writing, parts.planning, parts.choosing)
            self._leaving = LeavingDesk(self._window, *planning, parts.starting)
        return self._leaving

    def _made_connect_desk(self) -> ConnectDesk:
        if self._connect_desk is None:
            from desktop.ui.desks.connect import ConnectDesk

            self._connect_desk = ConnectDesk(self._window, self._theme, self._faces, self._parts)
        return self._connect_desk

    def _make_publish_desk(self) -> PublishDesk:
        desk = further_pages.publish_desk(self._window, self._parts, self._notices)
        desk.calendar_wanted.connect(self.show_on_calendar)
        desk.published_wanted.connect(self._show_published)
        return desk

    def write_page(self) -> WritePage:
        """The composer, made now if it was not yet."""
        from desktop.ui.write import WritePage

        page = self._window.page("write")
        assert isinstance(page, WritePage)
        return page

    def plan_page(self) -> PlanPage:
        """The calendar, made now if it was not yet."""
        from desktop.ui.plan import PlanPage

        page = self._window.page("plan")
        assert isinstance(page, PlanPage)
        return page

    def _make_write(self) -> QWidget:
        from desktop.ui.write import WritePage

        first = self._first
        page = WritePage(self._theme, first.clock, first.zone_of_plans, self._faces)
        account = writing_account(first.accounts, first.settings.account_id)
        if account is not None:
            page.show_account(account, first.accounts)
        page.set_mark_140(first.settings.mark_140)
        page.advice.rest()
        page.show_tweet(first.draft)
        if self.is_begun:
            self._seat_write_desk(page)
        return page

    def _seat_write_desk(self, page: WritePage) -> None:
        from desktop.ui.desks.slots import SlotsDesk
        from desktop.ui.desks.write import WriteDesk

        parts = self._parts
        desk = WriteDesk(
            page,
            self._window,
            parts.writing,
            parts.planning,
            parts.choosing,
            self._last_read,
            parts.clock,
            parts.zone,
        )
        SlotsDesk(page, parts.overlooking, parts.planning, parts.choosing, parts.clock, parts.zone)
        desk.publish_asked.connect(self._publish)
        desk.account_wanted.connect(self.account_wanted)
        page.reminder_wanted.connect(self._reminders.expect)
        from desktop.ui.desks.guide import GuideDesk

        self._guide = GuideDesk(page, self._window, self._theme, parts)
        self._guide.ideas_wanted.connect(partial(self._window.show_page, "ideas"))

    def _make_veille(self) -> QWidget:
        return further_pages.veille(self._window, self._theme, self._parts, self._answer)

    def _make_ideas(self) -> QWidget:
        return further_pages.ideas(self._window, self._theme, self._parts, self.draft)

    def _make_practice(self) -> QWidget:
        return further_pages.practice(self._theme, self._parts, self.write_anew)

    def _make_spending(self) -> QWidget:
        return further_pages.spending(self._window, self._theme, self._parts)

    def _make_log(self) -> QWidget:
        return further_pages.log(
            self._window, self._theme, self._parts, self._choose_on_calendar, self.write_anew
        )

    def _make_plan(self) -> QWidget:
        page, desk = further_pages.plan(self._window, self._theme, self._parts, self._last_read)
        desk.account_wanted.connect(self.account_wanted)
        desk.tweet_wanted.connect(self._open)
        desk.write_on.connect(self._write_on)
        desk.publish_asked.connect(self._publish)
        desk.reminder_asked.connect(self._reminders.remind)
        return page

    def _make_settings(self) -> QWidget:
        from desktop.ui.desks.settings import settings_page

        page = settings_page(self._window, self._theme, self._faces, self._parts)
        self._made_leaving_desk().seat(page.leaving, self._notices.have_tray)
        self._made_connect_desk().serve(page)
        return page

    def _page_shown(self, key: str) -> None:
        if key == "write":
            self.write_page().take_focus()

    def _publish(self, tweet_id: int, parts: tuple[str, ...]) -> None:
        self._made_publish_desk().publish_now(tweet_id, parts, self._parts.zone)

    def _open(self, tweet_id: int) -> None:
        self._parts.writing.open(tweet_id)
        self._window.show_page("write")

    def draft(self, text: str) -> None:
        """An idea becomes a draft of its own, what is left to fill in selected."""
        self.write_page()
        # The page first: it puts the cursor at its end when it comes up.
        self._window.show_page("write")
        self._parts.writing.new(partial(self._begin_with, text))

    def _answer(self, text: str, reply_to: str, rests: bool) -> None:
        """A tweet about something that was heard; a hot one may not leave for an hour."""
        self.write_page()
        self._window.show_page("write")
        self._parts.writing.new(partial(self._begin_answer, text, reply_to, rests))

    def _begin_answer(self, text: str, reply_to: str, rests: bool) -> None:
        self._begin_with(text)
        if reply_to:
            page = self.write_page()
            page.set_extras(replace(page.extras, reply_to=reply_to))
        if rests:
            self._parts.writing.cool(True)

    def _begin_with(self, text: str) -> None:
        if self._guide is not None:
            self._guide.begin_with(text)

    def write_anew(self) -> None:
        """A blank page in the composer; what stood there is kept."""
        self._parts.writing.new()
        self._window.show_page("write")

    def _write_on(self, when: WallTime) -> None:
        self._parts.writing.new(partial(self.write_page().propose, when))
        self._window.show_page("write")

    def show_on_calendar(self, tweet: Tweet) -> None:
        """The calendar, with that tweet chosen on its day."""
        from desktop.ui.plan.values import place

        self._window.show_page("plan")
        where = place(tweet, self._parts.zone)
        self.plan_page().select_tweet(tweet.id, where.day if where else None)

    def _choose_on_calendar(self, tweet_id: int) -> None:
        """Where it asks for a word, on whatever day."""
        self._window.show_page("plan")
        self.plan_page().select_tweet(tweet_id)

    def _show_published(self, tweet: Tweet) -> None:
        """On the practice timeline, where the account that writes has one; else on the calendar."""
        if further_pages.is_on_practice(tweet, self._parts.choosing.account):
            self._window.show_page("practice")
        else:
            self.show_on_calendar(tweet)
