import time
from collections.abc import Callable

from tests.cornershop.visitor import Visitor

Switch = Callable[..., Visitor]


def test_an_account_is_forced_only_by_its_flaw(flawed: Switch, visitor: Visitor) -> None:
    forced = flawed("forced-account")
    for one, path in ((forced, "/account/login"), (visitor, "/checkout/address")):
        one.add()
        assert one.get("/checkout").url.path == path


def test_a_broken_link_or_one_behind_a_sign_in(flawed: Switch) -> None:
    page = flawed("link-broken")
    assert page.get("/help/size-chart-2019").status_code == 404
    assert 'href="/help/size-chart-2019"' in page.get("/product/wool-socks").text
    assert flawed(near="link-broken").get("/account/saved-sizes").status_code == 401


def test_dead_ends(flawed: Switch, visitor: Visitor) -> None:
    for one, way_on in ((flawed("dead-end-page"), False), (visitor, True)):
        main = one.get("/search?q=zzqx").text.split("<main")[1].split("</main>")[0]
        assert ("href=" in main) is way_on


def test_a_press_that_fails_in_silence(flawed: Switch, visitor: Visitor) -> None:
    fetch = {"X-Requested-With": "fetch"}
    assert flawed("error-click").client.get("/shop?sort=price", headers=fetch).status_code == 500
    assert visitor.client.get("/shop?sort=price", headers=fetch).status_code == 200


def test_a_newsletter_wall_covers_the_checkout(flawed: Switch, visitor: Visitor) -> None:
    pages = []
    for one in (flawed("overlay-intrusive"), visitor):
        one.add()
        pages.append(one.get("/checkout/address").text)
    assert ["Join 40,000 readers" in page for page in pages] == [True, False]


def test_a_banner_that_pushes_or_fills_its_space(flawed: Switch, visitor: Visitor) -> None:
    assert 'class="late"' in flawed("cls-jumpy").get("/").text
    assert 'class="late kept"' in flawed(near="cls-jumpy").get("/").text
    assert 'class="late' not in visitor.get("/").text


def test_the_page_or_only_a_photo_is_held_back(flawed: Switch) -> None:
    slow, near = flawed("ttfb-slow"), flawed(near="ttfb-slow")
    assert slow.get("/").elapsed.total_seconds() > 2
    assert near.get("/").elapsed.total_seconds() < near.get("/photo/field-notebook.svg").elapsed.total_seconds()


def test_a_long_wait_with_and_without_a_sign(flawed: Switch) -> None:
    for one, sign in ((flawed("wait-without-progress"), False), (flawed(near="wait-without-progress"), True)):
        one.add()
        assert ("data-place" in one.to_review().text) is sign
        assert one.place().history[0].elapsed.total_seconds() > 3


def test_a_further_press_is_a_further_order_or_the_same_one(flawed: Switch) -> None:
    orders = []
    for one in (flawed("double-activation-hazard"), flawed(near="double-activation-hazard")):
        one.add()
        page = one.to_review()
        assert "data-place" not in page.text
        attempt = page.text.split('name="attempt" value="')[1].split('"')[0]
        fields = {"csrf": page.text.split('name="csrf" value="')[1].split('"')[0], "attempt": attempt}
        pressed = [one.client.post("/checkout/place", data=fields, follow_redirects=False) for _ in range(3)]
        orders.append({answer.headers["location"] for answer in pressed})
    assert [len(found) for found in orders] == [3, 1]


def test_departments_that_come_later_than_they_used_to(flawed: Switch, visitor: Visitor) -> None:
    def seconds(one: Visitor, path: str) -> float:
        began = time.monotonic()
        one.get(path)
        return time.monotonic() - began

    slow = flawed("step-slower-than-before")
    assert seconds(slow, "/shop/kitchen") >= 1.3
    assert "Results" in slow.get("/search?q=mug").text


def test_a_notice_that_arrives_late_and_pushes(flawed: Switch, visitor: Visitor) -> None:
    pages = [one.get("/").text for one in (flawed("shifted-click"), flawed(near="shifted-click"), visitor)]
    assert ['class="pushing"' in page for page in pages] == [True, False, False]
    assert ['class="pushing hardly"' in page for page in pages] == [False, True, False]


def test_a_page_that_counts_before_it_answers(flawed: Switch, visitor: Visitor) -> None:
    pages = [one.get("/").text for one in (flawed("inp-slow"), flawed(near="inp-slow"), visitor)]
    assert ["data-counts-first" in page for page in pages] == [True, False, False]
    assert ["data-counts-later" in page for page in pages] == [False, True, False]


def test_a_basket_is_gone_at_the_checkout_or_kept_as_promised(flawed: Switch) -> None:
    dropped, kept = flawed("session-dropped"), flawed(near="session-dropped")
    for one, words in ((dropped, "Your basket is empty"), (kept, "Your basket is kept for 30 minutes")):
        one.add()
        assert words in one.get("/checkout").text


def test_a_page_for_nothing_that_answers_as_if_all_was_well(flawed: Switch, visitor: Visitor) -> None:
    soft, near = flawed("link-soft-404"), flawed(near="link-soft-404")
    answers = [one.client.get("/help/care-guide") for one in (soft, near, visitor)]
    assert [answer.status_code for answer in answers] == [200, 200, 404]
    assert ["We cannot find this page" in answer.text for answer in answers] == [True, False, True]
    pages = [one.get("/product/wool-socks").text for one in (soft, near, visitor)]
    assert ["/help/care-guide" in page for page in pages] == [True, True, False]


def test_a_list_that_forgets_or_only_reorders(flawed: Switch, visitor: Visitor) -> None:
    pages = [
        one.get("/shop/kitchen").text for one in (flawed("back-loses-state"), flawed(near="back-loses-state"), visitor)
    ]
    assert ['data-back="forgets"' in page for page in pages] == [True, False, False]
    assert ['data-back="reorders"' in page for page in pages] == [False, True, False]


def test_a_link_that_leads_to_something_else(flawed: Switch, visitor: Visitor) -> None:
    false, near = flawed("misleading-destination"), flawed(near="misleading-destination")
    links = ['<a href="/help/about">Returns', '<a href="/help/second-thoughts">Returns', '<a href="/returns">Returns']
    assert [link in one.get("/").text for link, one in zip(links, (false, near, visitor), strict=True)] == [True] * 3
    answers = [one.client.get("/help/second-thoughts").status_code for one in (near, visitor)]
    assert answers == [200, 404]


def test_a_word_that_only_looks_like_a_link(flawed: Switch, visitor: Visitor) -> None:
    ones = (flawed("fake-affordance"), flawed(near="fake-affordance"), visitor)
    pages = [one.get("/product/wool-socks").text for one in ones]
    assert ["like-link" in page for page in pages] == [True, True, False]
    assert ['data-tells="tests"' in page for page in pages] == [False, True, False]
