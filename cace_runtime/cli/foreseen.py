"""What the headers of potentials tell, said before kernels are compiled for them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ase import Atoms


def refuse_strangers(files: Sequence[Path], frames: Sequence[Atoms], origin: str = "") -> None:
    """Refuses structures with elements that a potential does not know, and potentials that know others than the first.

    Args:
        files: of potentials, or names.
        frames: structures.
        origin: their file, where frames have to be told apart.

    Raises:
        UnknownElementError, ValueError, FileNotFoundError, CheckpointError.
    """
    import torch

    from cace_runtime.analysis.committee import check_same_elements, member_names
    from cace_runtime.elements import UnknownElementError, check_elements
    from cace_runtime.files.checkpoint_header import read_info

    configs = [read_info(file).config for file in files]
    check_same_elements([config.symbols for config in configs], member_names(files))
    for number, atoms in enumerate(frames):
        try:
            check_elements(torch.as_tensor(atoms.numbers), configs[0].elements)
        except UnknownElementError as error:
            raise UnknownElementError(f"{origin}, frame {number}: {error}" if origin else str(error)) from None


def which_spread(files: Sequence[Path]) -> str:
    """Which uncertainty that of a committee is, where its members have others of their own; else nothing."""
    from cace_runtime.files.checkpoint_header import read_info

    if all(read_info(file).uncertainty is None for file in files):
        return ""
    return "spread: that between the members; the uncertainty that a member has of its own is not used"
