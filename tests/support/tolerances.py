"""One table: how close two evaluations of the same mathematics must be, relative to the largest value compared."""

TOLERANCES = {
    # Sums of some thousand products in another order: 1e3 roundings of 1e-16, and a margin for cancellation.
    ("forward", "float64"): 1e-11,
    ("backward", "float64"): 1e-11,
    # The same with 6e-8; gradients of high powers of r cancel more.
    ("forward", "float32"): 1e-4,
    ("backward", "float32"): 1e-4,
    # Gradients of a loss on forces: one more derivative.
    ("double backward", "float64"): 1e-10,
    # Compiled kernels against torch in float64, the same mathematics in another order: 3e-14 found, in float32 2e-5,
    # and 1e-4 where 200 neighbours make large moments that cancel.
    ("compiled", "float64"): 1e-12,
    ("compiled", "float32"): 3e-4,
    # The project's promise for published potentials against the author's program.
    ("published", "float64"): 1e-9,
    ("published", "float32"): 1e-5,
}
