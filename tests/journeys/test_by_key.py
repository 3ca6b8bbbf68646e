"""From the key press to the post on X: an account that was connected, in the whole window."""

from __future__ import annotations

from datetime import timedelta

from desktop.core.account import Connection
from desktop.core.tweet import Reason, State
from desktop.store import tweets
from desktop.store.database import open_plan
from desktop.tour import hands
from desktop.tour.guide import Guide
from desktop.ui.shell.banners import Banner
from desktop.ui.write import WritePage
from desktop.ui.write.actions import Actions
from tests.journeys.by_key import account, breaks, open_shop, push, said, sign_in
from tests.journeys.conftest import Shop
from tests.stand_in import problems
from tests.stand_in.signing_in import SigningIn
from tests.stand_in.weather import Fate

WORDS = "La première fournée sort du four. Vous en gardez une part ?"


def connect(guide: Guide) -> None:
    open_shop(guide)
    push(guide, "Publish without opening the browser…")
    hands.click(guide.primary(sign_in(guide)))
    guide.settle()


def write(guide: Guide, text: str) -> WritePage:
    guide.go("write")
    page = guide.house.pages.write_page()
    hands.type_text(page.editor, text)
    guide.pause()
    guide.settle()
    return page


def publish(guide: Guide, text: str = WORDS) -> None:
    write(guide, text)
    hands.click(guide.one(Actions).main)
    guide.settle()


def states(shop: Shop) -> list[tuple[State, Reason]]:
    """Of all tweets that are no drafts."""
    with open_plan(shop.folder.plan) as db:
        found = tweets.in_states(db, *(state for state in State if state is not State.DRAFT))
    return [(one.state, one.reason) for one in found]


def banners(guide: Guide) -> str:
    return "\n".join(said(one) for one in guide.house.window.findChildren(Banner))


def test_a_tweet_leaves_by_itself_and_its_price_is_known_before_and_after(
    shop: Shop, x: SigningIn
) -> None:
    with shop.ramage() as guide:
        connect(guide)
        page = write(guide, WORDS)
        assert "Publishing costs about $0.015." in said(page)
        hands.click(guide.one(Actions).main)
        guide.settle()
        assert [post.typed for post in x.x.state.posts.values()] == [WORDS]
        assert len(x.x.creates) == 1
        guide.go("spending")
        assert "$0.025" in said(guide.house.window)  # who it is, and the tweet


def test_what_x_would_link_costs_more_and_one_click_sends_it_through_the_browser(
    shop: Shop, x: SigningIn
) -> None:
    with shop.ramage() as guide:
        connect(guide)
        page = write(guide, "Le menu est sur fournil.fr")
        assert "$0.20" in said(page)
        shop.opened.clear()
        push(guide, "Send this one by the browser ($0)", page)
        guide.settle()
        assert guide.one(Actions).main.text() == "Publish in the browser · @fournil"
        shop.browse = shop.opened.append
        hands.click(guide.one(Actions).main)
        guide.settle()
        assert any("intent/tweet" in address for address in shop.opened)
        assert x.x.creates == []


def test_a_revoked_key_turns_the_account_and_leaves_the_tweet_to_the_person(
    shop: Shop, x: SigningIn
) -> None:
    with shop.ramage() as guide:
        connect(guide)
        x.oauth.revoke_all()
        publish(guide)
        key = account(guide).key
        assert key is not None
        assert key.connection is Connection.RECONNECT
        assert "sign in again" in banners(guide).lower()
        assert states(shop) == [(State.TO_PUBLISH, Reason.SIGN_IN_AGAIN)]
        assert list(x.x.state.posts) == []


def test_without_credit_nothing_more_is_tried(shop: Shop, x: SigningIn) -> None:
    with shop.ramage() as guide:
        connect(guide)
        x.x.sky.will(problems.NO_CREDIT)
        publish(guide)
        publish(guide, "Et une deuxième fournée")
        assert len(x.x.creates) == 1
        assert {reason for _, reason in states(shop)} == {Reason.OUT_OF_CREDIT}


def test_an_answer_that_is_lost_is_looked_up_and_nothing_is_sent_twice(
    shop: Shop, x: SigningIn
) -> None:
    with shop.ramage() as guide:
        connect(guide)
        x.x.sky.will(Fate.CUT, accepts=True)
        publish(guide)
        assert states(shop) == [(State.TO_CHECK, Reason.NO_ANSWER)]
        shop.clock.wait(timedelta(seconds=6))
        guide.house.parts.publishing.tick()
        guide.settle()
        assert states(shop)[0][0] is State.PUBLISHED
        assert len(x.x.creates) == 1


def test_no_secret_stands_in_any_file(shop: Shop, x: SigningIn) -> None:
    with shop.ramage() as guide:
        connect(guide)
        x.x.sky.will(Fate.CUT, accepts=True)
        publish(guide)
    secrets = [token.encode() for token in x.x.state.tokens]
    assert secrets
    for path in shop.folder.root.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [one for one in secrets if one in content], path


def test_what_a_key_may_not_say_is_told_before_the_browser_opens(shop: Shop, x: SigningIn) -> None:
    with shop.ramage() as guide:
        connect(guide)
        shop.opened.clear()
        x.x.sky.will(problems.REPLY_REFUSED)
        publish(guide)
        assert "did not mention you" in banners(guide)
        assert shop.opened == []
        push(guide, "Open in the browser")
        guide.settle()
        assert any("intent/tweet" in address for address in shop.opened)


def test_an_account_that_cannot_publish_says_so_where_one_writes(shop: Shop, x: SigningIn) -> None:
    with shop.ramage() as guide:
        connect(guide)
        breaks(guide, Connection.NO_CREDIT)
        page = write(guide, WORDS)
        assert guide.one(Actions).main.text() == "Publish in the browser · @fournil"
        assert "X in your browser will show it before you send it." in said(page)
