import threading

from cornershop.turns import Turns


def test_the_second_waits_until_the_first_is_done() -> None:
    turns, order = Turns(5), []
    assert turns.take("a")
    second = threading.Thread(target=lambda: order.append(turns.take("a")))
    second.start()
    assert turns.take("b"), "others are not held up"
    assert order == []
    turns.done("a")
    second.join(5)
    assert order == [True]


def test_nobody_waits_for_ever() -> None:
    turns = Turns(0.01)
    assert turns.take("a")
    assert not turns.take("a")
    turns.done("a")
    turns.done("a")
    assert turns.take("a")
