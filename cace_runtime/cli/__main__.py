"""``python -m cace_runtime.cli``, as torchrun wants it."""

from cace_runtime.cli import main

main()
