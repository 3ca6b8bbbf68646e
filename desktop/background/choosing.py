"""The person's choices and accounts, as they stand and as they change."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.background.runner import Lane, Runner
from desktop.core.account import Account, Way, writing_account
from desktop.core.settings import Settings

if TYPE_CHECKING:
    from desktop.services.accounts import Accounts
    from desktop.services.choices import Choices


class Choosing(QObject):
    """Holds the settings and accounts in force; a change shows at once and is kept on a lane."""

    settings_changed = Signal(object)
    accounts_changed = Signal(object)
    account_changed = Signal(object)
    """The `Account` that writes now."""
    not_kept = Signal(object)
    not_added = Signal(object)
    """The `Exception` for which a new account could not be kept; `not_kept` tells it, too."""

    def __init__(
        self, runner: Runner, choices: Choices, accounts: Accounts, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._choices = choices
        self._store = accounts
        self.settings = Settings()
        self.accounts: tuple[Account, ...] = ()

    def begin(self, settings: Settings, accounts: tuple[Account, ...]) -> None:
        """Take over what is on disk."""
        self.settings = settings
        self.accounts = accounts

    def take_accounts(self, accounts: tuple[Account, ...]) -> None:
        """Take over what was changed elsewhere and is stored already."""
        if accounts != self.accounts:
            self.accounts = accounts
            self.accounts_changed.emit(accounts)
            if self.account is not None:
                self.account_changed.emit(self.account)

    def take_account(self, account: Account) -> None:
        """Take over one account that was stored elsewhere; a new one writes from now on."""
        if any(account.id == known.id for known in self.accounts):
            self._changed(account)
        else:
            self._added(account)

    @property
    def account(self) -> Account | None:
        """The account that writes; None before the first is made."""
        return writing_account(self.accounts, self.settings.account_id)

    def change(self, **changes: Any) -> None:
        """Set the named fields of `Settings`."""
        self.take(replace(self.settings, **changes))

    def take(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        self.settings_changed.emit(settings)
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._choices.save, settings),
            asker=self,
            failed=self.not_kept.emit,
        )

    def write_as(self, account_id: int) -> None:
        self.change(account_id=account_id)
        if self.account is not None:
            self.account_changed.emit(self.account)

    def add_account(self, way: Way, name: str, handle: str, long_posts: bool = False) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._store.add, way, name, handle, long_posts),
            self._added,
            asker=self,
            failed=self._not_added,
        )

    def change_account(self, account: Account) -> None:
        self._runner.ask(
            Lane.ERRANDS,
            partial(self._store.change, account),
            self._changed,
            asker=self,
            failed=self.not_kept.emit,
        )

    def _added(self, account: Account) -> None:
        self.accounts = (*self.accounts, account)
        self.accounts_changed.emit(self.accounts)
        self.write_as(account.id)

    def _not_added(self, error: Exception) -> None:
        self.not_kept.emit(error)
        self.not_added.emit(error)

    def _changed(self, account: Account) -> None:
        self.accounts = tuple(account if a.id == account.id else a for a in self.accounts)
        self.accounts_changed.emit(self.accounts)
        if self.account is not None:
            self.account_changed.emit(self.account)
