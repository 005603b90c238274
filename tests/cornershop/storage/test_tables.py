from cornershop.storage.tables import Table


def test_every_table_has_a_key_and_a_docstring() -> None:
    for mapper in Table.registry.mappers:
        assert mapper.primary_key
        assert (mapper.class_.__doc__ or "").strip()


def test_a_basket_line_belongs_to_one_visitor_and_one_article() -> None:
    keys = {name: [c.name for c in table.primary_key] for name, table in Table.metadata.tables.items()}
    assert keys["baskets"] == ["visit_id", "sku"]
    assert keys["code_uses"] == ["code", "email"]


def test_money_is_never_a_fraction() -> None:
    kinds = {column.type.__class__.__name__ for table in Table.metadata.tables.values() for column in table.columns}
    assert kinds == {"String", "Integer", "JSON"}
