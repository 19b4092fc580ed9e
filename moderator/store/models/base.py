"""What all tables share: the metadata, column types, and the key that ties a row to its panel."""

from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, Column, ForeignKey, Index, MetaData, Text, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault

from moderator.store.stamping import Versioned

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The declarative base; integers are 64 bits wide since instants are milliseconds."""

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {int: BigInteger, str: Text, list[Any]: JSON, dict[str, Any]: JSON}

    def __init__(self, **values: Any) -> None:
        # Defaults must stand before the flush, where a row is asked whether the public may see it.
        defaults = {
            attribute.key: column.default
            for attribute in inspect(type(self)).column_attrs
            for column in attribute.columns
            if isinstance(column, Column) and column.default is not None
        }
        for name, default in defaults.items():
            if isinstance(default, ScalarElementColumnDefault):
                setattr(self, name, default.arg)
            elif isinstance(default, CallableColumnDefault):
                setattr(self, name, default.arg(None))  # type: ignore[arg-type]  # list and dict look at no context
        for name, value in values.items():
            setattr(self, name, value)


class PanelRow(Versioned):
    """A versioned row of one panel; its id is random, so that ids neither count nor order what one may not see."""

    id: Mapped[str] = mapped_column(primary_key=True)

    @declared_attr
    def panel_id(cls) -> Mapped[int]:  # noqa: N805 - SQLAlchemy passes the class
        """The panel that the row belongs to."""
        return mapped_column(ForeignKey("panels.id"))

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Index, ...]:  # noqa: N805 - SQLAlchemy passes the class
        return (Index(None, "panel_id", "rev"), Index(None, "panel_id", "public_rev"))
