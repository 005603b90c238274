from journeys.channels.mailbox.words import read_html


def words(html: str) -> list[str]:
    return read_html(html)[0].split("\n")


def test_a_table_keeps_its_rows_together() -> None:
    html = """<table><tr><th>Artikel</th><th>Menge</th><th>Preis</th></tr>
    <tr><td>Blaue <b>Tasse</b><br>Größe: M</td><td>2</td><td>28,00&nbsp;€</td></tr></table>"""
    assert words(html) == ["Artikel\tMenge\tPreis", "Blaue Tasse · Größe: M\t2\t28,00 €"]


def test_a_table_for_layout_is_read_cell_by_cell() -> None:
    html = "<table><tr><td>Ship to<br>1<br>2<br>3</td><td>Bill to<br>4<br>5<br>6</td></tr></table>"
    assert words(html) == ["Ship to", "1", "2", "3", "Bill to", "4", "5", "6"]


def test_what_a_reader_does_not_see_is_left_out() -> None:
    html = (
        "<style>p{}</style><div style='display: none'>Preheader</div><p hidden>x</p><p style='max-height:0'>y</p>"
        "<span style='font-size:0px'>z</span><p>Seen</p>"
    )
    assert words(html) == ["Seen"]


def test_small_type_is_seen() -> None:
    assert words("<p style='font-size:0.8em'>Small print</p>") == ["Small print"]


def test_links_are_named_by_words_pictures_or_labels() -> None:
    _, links = read_html(
        "<a href='https://x.example/a?b=1&amp;c=2'>Track <b>it</b></a>"
        "<a href='https://x.example/b'><img alt='Shop'></a>"
        "<a href='#top'>up</a><a href=' mailto:a@x.example ' aria-label='Write'></a>"
    )
    assert [(link.url, link.text) for link in links] == [
        ("https://x.example/a?b=1&c=2", "Track it"),
        ("https://x.example/b", "Shop"),
        ("mailto:a@x.example", "Write"),
    ]


def test_broken_and_bottomless_html_is_read_all_the_same() -> None:
    assert words("<p>unclosed <table><tr><td>a<td>b") == ["unclosed", "a\tb"]
    assert words("<div>" * 5000 + "deep" + "</div>" * 5000) == ["deep"]
    assert read_html("") == ("", ())
