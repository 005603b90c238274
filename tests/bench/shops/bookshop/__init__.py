"""An old-fashioned French bookshop: server-rendered tables, labels that are only text beside the field, a guest radio."""
