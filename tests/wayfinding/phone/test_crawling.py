from __future__ import annotations

from journeys.model.contact import MenuCrawled
from journeys.wayfinding.phone.crawling import CALLS, DEPTH, Crawl, Listened, Path

ROOT = "Welcome. For orders press 1. For returns press 2. For hours press 3. For an agent press 0."


def gather(text: str, **more: object) -> Listened:
    return Listened("gather", text, keys=True, **more)  # type: ignore[arg-type] # fields by name


LINE: dict[Path, Listened] = {
    (): gather(ROOT, seconds=8.0),
    ("1",): gather("Please enter your order number and press hash."),
    ("1", "10417#"): gather(f"Order 10417 was delivered on Monday. {ROOT}"),
    ("2",): gather(f"Sorry, that did not work. {ROOT}"),
    ("3",): Listened("ended", "Thank you for calling. Goodbye.", how="hung-up", reason="The line hangs up."),
    ("0",): Listened("queue", "Please hold.", queue="desk"),
    ("9",): Listened("ended", "", how="hung-up", reason="The line hangs up."),
}


def crawled(line: dict[Path, Listened], calls: int = CALLS, depth: int = DEPTH) -> MenuCrawled:
    crawl = Crawl("en", {"order": "10417"}, depth, calls)
    while (path := crawl.next()) is not None:
        crawl.saw(line[path])
    return crawl.result("+44")


def test_every_branch_becomes_a_place() -> None:
    tree = crawled(LINE)
    kinds = {node.path: node.kind for node in tree.nodes}
    assert list(kinds) == ["", "1", "2", "3", "0", "9", "1.10417#"]
    assert list(kinds.values()) == ["menu", "menu", "loop", "hangup", "queue", "hangup", "answer"]
    by_path = {node.path: node for node in tree.nodes}
    assert (by_path["2"].loops_to, by_path["1.10417#"].loops_to) == ("greeting", "greeting")
    assert not by_path["9"].offered
    assert [option.leads_to for option in by_path[""].options] == ["1", "2", "3", "0"]
    assert by_path["1.10417#"].depth == 1
    assert (tree.complete, tree.calls) == (True, 7)


def test_calls_and_depth_are_limited() -> None:
    few = crawled(LINE, calls=2)
    assert not few.complete
    assert few.reason == "stopped after 2 calls: 5 branches not walked"
    flat = crawled(LINE, depth=0)
    assert "stopped at depth 0" in flat.reason


def test_a_menu_of_languages_is_not_a_level() -> None:
    tree = crawled(
        {
            (): gather("For English press 1. Für Deutsch drücken Sie die 2."),
            ("1",): gather("For orders press 4. For returns press 5."),
            ("2",): gather("Für Bestellungen drücken Sie die 6, für Retouren die 7."),
            ("1", "4"): Listened("ended", "Your order is paid.", how="ran-out"),
            ("1", "5"): Listened("ended", "", how="error", reason="HTTP 500"),
            ("2", "6"): Listened("ended", "Your order is paid.", how="loop", reason="round in circles"),
            ("2", "7"): Listened("ended", "", how="unsupported", reason="<Pay>"),
            ("9",): gather("For English press 1. Für Deutsch drücken Sie die 2."),
        }
    )
    by_path = {node.path: node for node in tree.nodes}
    assert by_path[""].language
    assert (by_path["1"].depth, by_path["1.4"].depth) == (0, 1)
    assert [by_path[p].kind for p in ("1.4", "1.5", "2.6", "2.7", "9")] == [
        "answer",
        "error",
        "loop",
        "unexplored",
        "loop",
    ]


def test_recordings_nobody_can_read_are_said_to_be_so() -> None:
    tree = crawled({(): gather("", unread=1)})
    (node,) = tree.nodes
    assert (node.kind, node.unread) == ("unexplored", 1)
    assert "recording" in node.reason


def test_a_speech_menu_is_spoken_to() -> None:
    root = Listened("gather", "You can say “my order” or “agent”.", speech=True)
    tree = crawled(
        {
            (): root,
            ("“my order”",): Listened("ended", "Order found: it is paid.", how="ran-out"),
            ("“agent”",): Listened("dial", "", agent="+44"),
        }
    )
    assert [(node.path, node.kind) for node in tree.nodes] == [
        ("", "speech"),
        ("“my order”", "answer"),
        ("“agent”", "dial"),
    ]


def test_a_number_nobody_knows_ends_the_branch() -> None:
    tree = crawled({(): gather("Please enter your customer number.")})
    (node,) = tree.nodes
    assert node.options[0].keys == ""
    assert tree.complete


def test_an_answer_with_ways_on_is_an_answer_whose_ways_are_walked() -> None:
    answer = gather("You have 30 days to return it. To speak to our team press 0. For the main menu press 9.")
    tree = crawled(
        {
            (): gather("For returns press 2. For orders press 1."),
            ("1",): Listened("ended", "Your order is paid.", how="ran-out"),
            ("2",): answer,
            ("9",): gather("Nothing here. For returns press 2. For orders press 1."),
            ("2", "0"): gather("You are first in the queue. For a call back press 1.", queue="desk"),
            ("2", "9"): gather("For returns press 2. For orders press 1."),
            ("2", "0", "1"): Listened("ended", "We will call you back today.", how="hung-up"),
        }
    )
    kinds = {node.path: node.kind for node in tree.nodes}
    assert (kinds["2"], kinds["2.0"], kinds["2.0.1"], kinds["2.9"], kinds["9"]) == (
        *("answer", "queue", "answer", "loop", "loop"),
    )
