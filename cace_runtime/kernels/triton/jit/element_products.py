"""Products with a matrix of the atom's element and of the component's degree."""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def element_products(
    inputs,
    order,
    elements,
    weights,
    base,
    out,
    n_atoms,
    n_inputs,
    N_COMPONENTS: tl.constexpr,
    N_DEGREES: tl.constexpr,
    N_OUTPUTS: tl.constexpr,
    BY_ELEMENT: tl.constexpr,
    ADD: tl.constexpr,
    ROWS: tl.constexpr,
    INPUTS: tl.constexpr,
    OUTPUTS: tl.constexpr,
):
    """``out[i, l, o] = sum_x in[i, l, x] W[z_i, d(l), x, o]`` (+ base); grid (blocks of rows, d, blocks of o).

    Rows are the components of degree d, all of them where there is one d alone, of atom after atom. Atoms of an element
    stand together, so that most blocks have one element alone.

    Args:
        inputs: [N, l, x].
        order, elements: atoms in order of their elements, and these, int32 [N]; with BY_ELEMENT.
        weights: [z, d, x, o].
    """
    degree = tl.program_id(1)
    if N_DEGREES > 1:
        first, count = degree * (degree + 1) * (degree + 2) // 6, (degree + 1) * (degree + 2) // 2
    else:
        first, count = 0, N_COMPONENTS
    start_row = tl.program_id(0) * ROWS
    row = start_row + tl.arange(0, ROWS)
    row_mask = row < n_atoms * count
    place, l = row // count, first + row % count
    o = tl.program_id(2) * OUTPUTS + tl.arange(0, OUTPUTS)
    o_mask = o < N_OUTPUTS
    kind = out.dtype.element_ty
    if BY_ELEMENT:
        atom = tl.cast(tl.load(order + place, row_mask, 0), tl.int64)
        element = tl.load(elements + place, row_mask, -1)
        # The grid is for the degree with the most components: others have blocks without rows.
        begin = tl.load(elements + tl.minimum(start_row // count, n_atoms - 1))
        end = tl.load(elements + tl.minimum((start_row + ROWS - 1) // count, n_atoms - 1)) + 1
    else:
        atom = tl.cast(place, tl.int64)
        element = tl.where(row_mask, 0, -1)
        begin, end = 0, 1
    at = (atom * N_COMPONENTS + l)[:, None]
    total = tl.zeros((ROWS, OUTPUTS), kind)
    for z in range(begin, end):
        of_z = (element == z)[:, None]
        matrix = weights + tl.cast(z * N_DEGREES + degree, tl.int64) * n_inputs * N_OUTPUTS
        for start in range(0, n_inputs, INPUTS):
            x = start + tl.arange(0, INPUTS)
            x_mask = x < n_inputs
            rows = tl.load(inputs + at * n_inputs + x[None, :], of_z & x_mask[None, :], 0.0)
            columns = tl.load(matrix + x[:, None] * N_OUTPUTS + o[None, :], x_mask[:, None] & o_mask[None, :], 0.0)
            total = tl.dot(rows, columns, total, input_precision="ieee", out_dtype=kind)
    mask = row_mask[:, None] & o_mask[None, :]
    if ADD:
        total += tl.load(base + at * N_OUTPUTS + o[None, :], mask, 0.0)
    tl.store(out + at * N_OUTPUTS + o[None, :], total, mask)
