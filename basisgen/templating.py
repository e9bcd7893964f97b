"""The one way in which templates are set up: missing values are errors, blocks leave no blank lines."""

from jinja2 import ChoiceLoader, Environment, PackageLoader, StrictUndefined


def environment(package: str, autoescape: bool, shared: str | None = None) -> Environment:
    """Templates of a package's ``templates`` folder, and of that of ``shared``; ``autoescape`` for HTML."""
    packages = (package,) if shared is None else (package, shared)
    return Environment(
        loader=ChoiceLoader([PackageLoader(name) for name in packages]),
        undefined=StrictUndefined,
        autoescape=autoescape,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
