"""`python -m basisgen.checker FILE`, or `python FOLDER FILE` with this folder, wherever it lies."""

import sys


def as_package() -> str:
    """Makes a package of a folder that was run by its path; nothing that lies beside its files is imported instead."""
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path

    folder = Path(__file__).resolve().parent
    spec = spec_from_file_location("checker", folder / "__init__.py", submodule_search_locations=[str(folder)])
    assert spec is not None and spec.loader is not None  # a file of this name has both
    sys.modules["checker"] = module_from_spec(spec)
    spec.loader.exec_module(sys.modules["checker"])
    return "checker"


if __name__ == "__main__":
    if not __package__:
        del sys.path[0]  # this folder, whose names would stand before those of the standard library
    from importlib import import_module

    sys.exit(import_module(".command", __package__ or as_package()).main())
