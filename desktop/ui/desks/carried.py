"""What goes with the text: pictures, a poll, the tweet it answers, links, a thread's numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.background.attaching import Attaching
from desktop.background.choosing import Choosing
from desktop.background.page_preview import PageViewing
from desktop.core.account import Account
from desktop.core.advice import Deed, Fix
from desktop.core.agenda import Clock
from desktop.core.extras import Attachment, Extras, Poll
from desktop.core.links.in_text import quoting
from desktop.core.links.page import PagePreview
from desktop.core.settings import Settings
from desktop.core.text import measured
from desktop.core.tweet import Tweet
from desktop.ui.desks.telling import tell
from desktop.ui.shell import MainWindow
from desktop.ui.theme import L, M, Theme
from desktop.ui.write import WritePage
from desktop.ui.write.link_panel import LinkPanel
from desktop.ui.write.link_popup import LinkPopup
from desktop.ui.write.media_drop import carries_media, paths_in, picture_in
from desktop.ui.write.media_strip import TILE_SIDE, MediaStrip
from desktop.ui.write.mending import mend
from desktop.ui.write.point_of_view import PointOfView
from desktop.ui.write.poll_panel import PollPanel
from desktop.ui.write.preview_extras import PreviewExtras
from desktop.ui.write.reply_panel import ReplyPanel
from desktop.ui.write.standing import Stage
from desktop.ui.write.thread_options import ThreadOptions

PICTURES = "*.jpg *.jpeg *.png *.webp *.gif *.heic *.heif *.mp4 *.mov"


class CarriedDesk(QObject):
    """Ties the panels of the composer to the page's `Extras` and to what works behind them."""

    def __init__(
        self,
        page: WritePage,
        window: MainWindow,
        theme: Theme,
        attaching: Attaching,
        viewing: PageViewing,
        choosing: Choosing,
        clock: Clock,
        zone: str,
    ) -> None:
        super().__init__(page)
        self._page, self._window, self._theme = page, window, theme
        self._attaching, self._choosing = attaching, choosing
        self._account: Account | None = None
        self._pixmaps: dict[str, QPixmap] = {}
        self.strip = MediaStrip(theme)
        self.poll = PollPanel(theme)
        self.reply = ReplyPanel(theme)
        self.links = LinkPanel(theme, lambda: (page.text(), page.editor.measure), clock, zone)
        self.thread_options = ThreadOptions()
        self._shown = PreviewExtras(theme)
        self._link_popup: LinkPopup | None = None
        self._prompts: PointOfView | None = None
        self._place()
        self._listen_to_panels()
        self._listen_to_page()
        self._listen_behind(viewing)
        self._settings_changed(choosing.settings)
        if choosing.account is not None:
            self._account_shown(choosing.account)
        self._show(page.tweet)

    def _place(self) -> None:
        self.strip.setContentsMargins(L, 0, L, M)
        composer = self._page.composer
        composer.add_above(self.reply)
        for panel in (self.strip, self.links, self.poll, self.thread_options):
            composer.add_below(panel)
        self._page.preview.add(self._shown)

    def _listen_to_panels(self) -> None:
        strip, attaching = self.strip, self._attaching
        strip.files_asked.connect(self._choose_files)
        strip.attachments_changed.connect(self._take_media)
        strip.thumbnail_asked.connect(attaching.want_thumbnail)
        strip.crop_asked.connect(attaching.crop)
        strip.as_jpeg_asked.connect(self._take_as_jpeg)
        self.poll.poll_changed.connect(self._take_poll)
        self.reply.reply_changed.connect(self._take_reply)
        self.reply.quote_asked.connect(self._quote)
        self.links.fix_asked.connect(self._mend)
        self.thread_options.counters_toggled.connect(self._number)

    def _listen_to_page(self) -> None:
        page = self._page
        page.composer.tool_asked.connect(self._use)
        page.tweet_shown.connect(self._show)
        page.state_shown.connect(self._set_read_only)
        page.account_shown.connect(self._account_shown)
        page.extras_changed.connect(self._extras_changed)
        page.editor.carry(carries_media)
        page.editor.carried_in.connect(self._take_mime)
        page.editor.measured.connect(self.links.follow)
        page.paused.connect(self._show_parts)
        page.advice.deed_asked.connect(self._do)

    def _listen_behind(self, viewing: PageViewing) -> None:
        attaching = self._attaching
        attaching.taken.connect(self.strip.add)
        attaching.refused.connect(self.strip.show_refused)
        attaching.progressed.connect(self.strip.show_progress)
        attaching.left_behind.connect(self._tell_left_behind)
        attaching.busy_changed.connect(self._page.set_awaiting)
        attaching.cropped.connect(self.strip.replace)
        attaching.thumbnail_ready.connect(self._show_thumbnail)
        self.links.page_asked.connect(viewing.look_at)
        self.links.picture_asked.connect(viewing.look_at_picture)
        viewing.page_seen.connect(self.links.show_seen)
        viewing.picture_ready.connect(self._show_picture)
        self._choosing.settings_changed.connect(self._settings_changed)

    def _tell_left_behind(self, names: tuple[str, ...]) -> None:
        said = self.tr(
            "%n file(s) were still being prepared when another tweet was opened: the tweet you "
            "left does not have them. Open it and add them again.",
            "",
            len(names),
        )
        details = "\n".join(name for name in names if name)
        tell(self._window, "left-behind", said, details=details)

    def _use(self, tool: str) -> None:
        match tool:
            case "photo":
                self._open_photo_menu()
            case "poll" if self.poll.poll is None:
                self.poll.begin()
            case "link":
                self._open_link()
            case "reply":
                self.reply.ask(self._page.composer.tools["reply"])

    def _open_photo_menu(self) -> None:
        anchor = self._page.composer.tools["photo"]
        menu = QMenu(anchor)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Choose a picture or a video…"), self._choose_files)
        menu.addAction(self.tr("What could I photograph?"), self._open_prompts)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _choose_files(self) -> None:
        said = self.tr("Pictures and videos")
        names, _ = QFileDialog.getOpenFileNames(
            self._page, self.tr("Pictures or a video for this tweet"), "", f"{said} ({PICTURES})"
        )
        self._take_files([Path(name) for name in names])

    def _open_prompts(self) -> None:
        if self._prompts is None:
            self._prompts = PointOfView(self._page.composer.tools["photo"], self._theme)
            self._prompts.files_asked.connect(self._choose_files)
        self._prompts.ask(self._choosing.settings.trade)

    def _open_link(self) -> None:
        if self._link_popup is None:
            self._link_popup = LinkPopup(self._page.composer.tools["link"])
            self._link_popup.link_asked.connect(self._put_link)
        self._link_popup.open()

    def _put_link(self, address: str) -> None:
        """A link needs a space on both sides; one undo takes it away."""
        cursor = self._page.editor.textCursor()
        text = cursor.block().text()
        before = text[cursor.positionInBlock() - 1 : cursor.positionInBlock()]
        after = text[cursor.positionInBlock() :][:1]
        lead = " " if before and not before.isspace() else ""
        tail = " " if not after or not after.isspace() else ""
        self._page.editor.put(lead + address + tail)

    def _quote(self, address: str) -> None:
        self._mend(quoting(self._page.text(), address))

    def _mend(self, fix: Fix) -> None:
        if not self._page.editor.isReadOnly():
            mend(self._page.editor, fix)

    def _do(self, deed: Deed) -> None:
        match deed:
            case Deed.ADD_PICTURE:
                self._open_photo_menu()
            case Deed.DESCRIBE_PICTURES:
                self.strip.describe_next()

    def _take_mime(self, data: QMimeData) -> None:
        if paths := paths_in(data):
            self._take_files(list(paths))
        elif png := picture_in(data):
            self._stand_beside()
            self._attaching.take_pasted(png)

    def _take_files(self, paths: list[Path], as_jpeg: bool = False) -> None:
        if paths and not self._page.editor.isReadOnly():
            self._stand_beside()
            self._attaching.take_files(paths, as_jpeg)

    def _take_as_jpeg(self, path: Path) -> None:
        self._take_files([path], as_jpeg=True)

    def _stand_beside(self) -> None:
        long_posts = self._account is not None and self._account.long_posts
        self._attaching.stand_beside(self.strip.attachments, long_posts)

    def _take_media(self, media: tuple[Attachment, ...]) -> None:
        self._page.set_extras(replace(self._page.extras, media=media))
        self.poll.show_media(media)

    def _take_poll(self, poll: Poll | None) -> None:
        self._page.set_extras(replace(self._page.extras, poll=poll))

    def _take_reply(self, address: str) -> None:
        self._page.set_extras(replace(self._page.extras, reply_to=address))

    def _show(self, tweet: Tweet | None) -> None:
        """Another tweet stands in the composer."""
        self._attaching.forget()
        extras = self._page.extras
        self.strip.show_media(extras.media)
        self.poll.show_poll(extras.poll)
        self.poll.show_media(extras.media)
        self.reply.show_reply(extras.reply_to)
        self.links.look()
        self._shown.show_extras(extras)
        self._shown.show_pictures(self._pixmaps)
        self._show_way()
        self._set_read_only(tweet)
        self._show_parts()

    def _set_read_only(self, _: Tweet | None) -> None:
        is_closed = self._page.stage is Stage.CLOSED
        for panel in (self.strip, self.poll, self.reply, self.links, self.thread_options):
            panel.set_read_only(is_closed)

    def _show_parts(self) -> None:
        self.thread_options.show_parts(measured(self._page.parts(), self._page.limit))

    def _show_thumbnail(self, sha256: str, side: int, png: bytes) -> None:
        self.strip.show_thumbnail(sha256, side, png)
        if side == TILE_SIDE:
            pixmap = QPixmap()
            pixmap.loadFromData(png, "PNG")
            self._pixmaps[sha256] = pixmap
            self._shown.show_pictures(self._pixmaps)

    def _show_picture(self, seen: tuple[PagePreview, bytes]) -> None:
        # A slot of its own: what hears lives on with the next window, and would keep a lambda.
        self.links.show_picture(*seen)

    def _account_shown(self, account: Account) -> None:
        self._account = account
        self._show_way()
        self.links.show_shop(self._choosing.settings.shop(account))
        self._stand_beside()

    def _extras_changed(self, extras: Extras) -> None:
        self._shown.show_extras(extras)
        self._show_way()

    def _show_way(self) -> None:
        """One tweet may go another way than its account's others."""
        self.poll.show_way(self._page.way)
        self._page.preview.show_way(self._page.way)

    def _settings_changed(self, settings: Settings) -> None:
        self.thread_options.set_counters(settings.thread_counters)
        self._page.set_counters(settings.thread_counters)
        self.links.show_shop(settings.shop(self._choosing.account))

    def _number(self, has_counters: bool) -> None:
        self._choosing.change(thread_counters=has_counters)
