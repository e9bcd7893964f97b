"""The one way in which templates are set up: missing values are errors, blocks leave no blank lines."""

from jinja2 import Environment, PackageLoader, StrictUndefined


def environment(package: str, autoescape: bool) -> Environment:
    """Templates of a package's ``templates`` folder; ``autoescape`` for HTML."""
    return Environment(
        loader=PackageLoader(package),
        undefined=StrictUndefined,
        autoescape=autoescape,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
