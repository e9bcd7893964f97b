"""The kernels as functions of tensors: grids, tiles and sizes."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from cace_runtime.kernels.triton.available import triton_module
from cace_runtime.kernels.triton.edges import DeviceEdges
from cace_runtime.kernels.triton.element_product import AtomsByElement, ElementProduct, ElementProducts
from cace_runtime.kernels.triton.weights import Weights, component_tables, cutoff_constants, row_tiles
from cace_runtime.potential.angular import lvectors
from cace_runtime.potential.model import CACEModel
from cace_runtime.registry import BasisModule


class Tiles(NamedTuple):
    """Sizes of tiles, powers of two; the interpreter is the faster the larger they are."""

    rows: int
    edges: int
    lanes: int
    warps: int


# 32 rows: the rows (l ñ) of a degree fill whole tiles better than 64. Two warps: a thread then has eight sums of a
# product, so that it reads fewer operands for each.
ON_DEVICE = Tiles(32, 16, 128, 2)
INTERPRETED = Tiles(256, 64, 1024, 2)
# Numbers in a tile of the exponential message on a GPU, eight per thread. With 32 components and 192 channels, a thread
# needed up to 255 registers in float32 and spilled hundreds of bytes in float64 (compiled for sm_90).
EXPONENTIAL_TILE = 1024


class Near(NamedTuple):
    """The neighbour list and the functions of its edges.

    Attributes:
        edges: who sees whom.
        geometry: v/|v| (3), v/(|v| + epsilon) (3), 1/(|v| + epsilon), |v|, f, f', of the v that the network sees; where
            that differs, d|v|/dr and |v|/r of the edge as it is; [12, E].
        radial: R_ñ f [ñ, E].
        slopes: d(R_ñ f)/dr [ñ, E].
        angular: [l, E].
    """

    edges: DeviceEdges
    geometry: Tensor
    radial: Tensor
    slopes: Tensor
    angular: Tensor


def power_of_two(n: int, least: int = 1) -> int:
    """The smallest one that is n or more."""
    return max(least, 1 << (n - 1).bit_length())


def exponential_tile(n_components: int, width: int, interpreted: bool) -> dict[str, int]:
    """Tile of the exponential message's kernels: components of l, and of the (c n) channels."""
    lanes = power_of_two(min(width, (INTERPRETED if interpreted else ON_DEVICE).lanes))
    components = 32 if interpreted else max(1, EXPONENTIAL_TILE // lanes)
    return {"COMPONENTS": power_of_two(min(n_components, components)), "LANES": lanes}


class Kernels:
    """The kernels for one config.

    Args:
        model: whose config and basis are meant.
        dtype: precision.
        device: of all tensors.
        module: the generated module of backend ``triton``; by default that of the model's basis.

    Raises:
        BackendError: from :func:`triton_module`.
    """

    def __init__(self, model: CACEModel, dtype: torch.dtype, device: torch.device, module: BasisModule | None) -> None:
        config = model.config
        self._basis = triton_module(module or model.basis_digest, device)
        from cace_runtime.kernels.triton.jit import edge_functions, exponential_sums, mixing, moment_sums

        self._edge_functions, self._moments = edge_functions, moment_sums
        self._mixing, self._exponential = mixing, exponential_sums
        self.dtype, self.l_max = dtype, config.basis.l_top
        self.tiles = INTERPRETED if self._basis.interpreted else ON_DEVICE
        self._cutoff = cutoff_constants(config)
        self.tables = component_tables(config, device)
        self._degrees, self._parents = self.tables
        self.products = ElementProducts(self._basis.interpreted)
        self._row_tiles = {
            n: row_tiles(self.l_max, config.n_bessel, n, self.tiles.rows, device) for n in (1, config.n_degrees)
        }
        self.n_components = len(lvectors(self.l_max))
        self._closest = bool(config.closest_distances)
        self._n_elements = len(config.elements)
        self._sizes = {"N_COMPONENTS": self.n_components, "N_BESSEL": config.n_bessel}
        self._mixing_sizes = self._sizes | {"N_RADIAL": config.n_radial, "N_EMBEDDING": config.n_embedding}
        self.n_bessel, self.n_embedding = config.n_bessel, config.n_embedding
        self.width = config.n_channels * config.n_radial
        self._exponential_tile = exponential_tile(self.n_components, self.width, self._basis.interpreted)

    def edge_functions(self, positions: Tensor, species: Tensor, edges: DeviceEdges, weights: Weights) -> Near:
        """Of all edges, those past the last one of the list stay unwritten; species are rows of the elements [N]."""
        n_edges = edges.capacity
        like = weights.frequencies

        def rows(n: int) -> Tensor:
            return like.new_empty(n, n_edges)

        near = Near(
            edges,
            rows(self._edge_functions.N_GEOMETRY),
            rows(self.n_bessel),
            rows(self.n_bessel),
            rows(self.n_components),
        )
        self._edge_functions.edge_functions[(edges.n_atoms,)](
            positions.contiguous(), species, edges.first, edges.sender, edges.offset.contiguous(), weights.closest,
            weights.constants, like, *near[1:], n_edges, self.n_bessel, self.l_max, **self._cutoff,
            N_ELEMENTS=self._n_elements, CLOSEST=self._closest, EDGES=power_of_two(self.tiles.edges, 32),
            enable_fp_fusion=True, num_warps=1,
        )  # fmt: skip
        return near

    def moments(self, near: Near, weights: Tensor) -> Tensor:
        """Sums over neighbours with sender weights [N, d, c] -> [N, l, ñ, c]."""
        n_atoms, n_degrees, n_channels = weights.shape
        tiles, channels = self._row_tiles[n_degrees], self._channels(n_channels)
        out = weights.new_empty(n_atoms, self.n_components, self.n_bessel, n_channels)
        grid = (n_atoms, len(tiles) - 1, -(-n_channels // channels))
        self._moments.moments[grid](
            near.edges.first, near.edges.sender, near.angular, near.radial, weights.contiguous(), tiles, out,
            near.edges.capacity, self.n_components * self.n_bessel, self.n_bessel, n_degrees, n_channels,
            ROWS=self.tiles.rows, EDGES=self.tiles.edges, CHANNELS=channels,
            enable_fp_fusion=True, num_warps=self.tiles.warps,
        )  # fmt: skip
        return out

    def moments_reverse(
        self, near: Near, weights: Tensor, cotangents: Tensor, gradients: Tensor, for_weights: bool
    ) -> Tensor | None:
        """Adds to the gradients of the edge vectors [3, E]; returns that of the weights [N, d, c] if asked for."""
        n_atoms, n_degrees, n_channels = weights.shape
        tiles, channels = self._row_tiles[n_degrees], self._channels(n_channels)
        edges = near.edges
        overlaps = weights.new_empty((edges.capacity, n_degrees, n_channels) if for_weights else 1)
        self._moments.moments_reverse[(n_atoms, self._parts)](
            edges.first, edges.sender, near.geometry, near.angular, near.radial, near.slopes, weights.contiguous(),
            cotangents, tiles, len(tiles) - 1, self._parents, gradients, overlaps, edges.capacity,
            self.n_components * self.n_bessel, self.n_bessel, n_degrees, n_channels, self.n_components,
            FOR_WEIGHTS=for_weights, ROWS=self.tiles.rows, EDGES=self.tiles.edges, CHANNELS=channels,
            # Two products in one tile: with fewer threads, each would need 218 registers.
            enable_fp_fusion=True, num_warps=self.tiles.warps * (2 if for_weights else 1),
        )  # fmt: skip
        if not for_weights:
            return None
        out = torch.empty_like(weights)
        width = n_degrees * n_channels
        block = power_of_two(min(width, self.tiles.lanes))
        self._moments.sum_over_mirrors[(n_atoms, -(-width // block))](
            edges.first, edges.mirror, overlaps, out, width, block, enable_fp_fusion=True, num_warps=1
        )
        return out

    def mix(
        self,
        moments: Tensor,
        receiver: Tensor,
        weights: Tensor | ElementProduct,
        base: Tensor | None,
        atoms: AtomsByElement | None = None,
    ) -> Tensor:
        """Moments [N, l, ñ, a] or [N, l, ñ, (a b)] -> [N, l, (c n)], added to ``base``."""
        if isinstance(weights, ElementProduct):
            return self.products.forth(moments.flatten(2), weights, atoms, base)
        out = moments.new_empty(len(moments), self.n_components, self.width)
        grid, sizes = self._mixing_grid(len(moments), self.width)
        self._mixing.mix[grid](
            moments, receiver, weights, self._degrees, out if base is None else base, out, len(moments),
            **self._mixing_sizes, PER_CHANNEL=self._per_channel(moments), ADD=base is not None, **sizes,
            enable_fp_fusion=True,
        )  # fmt: skip
        return out

    def mix_reverse(
        self,
        cotangents: Tensor,
        receiver: Tensor,
        weights: Tensor | ElementProduct,
        per_channel: bool,
        atoms: AtomsByElement | None = None,
    ) -> Tensor:
        """[N, l, (c n)] -> gradient with respect to the moments."""
        if isinstance(weights, ElementProduct):
            return self.products.back(cotangents, weights, atoms).unflatten(2, (self.n_bessel, -1))
        n_channels = self.n_embedding ** (2 if per_channel else 1)
        out = cotangents.new_empty(len(cotangents), self.n_components, self.n_bessel, n_channels)
        grid, sizes = self._mixing_grid(len(out), self.n_bessel * n_channels)
        self._mixing.mix_reverse[grid](
            cotangents, receiver, weights, self._degrees, out, len(out), self._mixing_sizes["N_RADIAL"],
            **self._mixing_sizes, PER_CHANNEL=per_channel, **sizes,
            enable_fp_fusion=True,
        )  # fmt: skip
        return out

    def _mixing_grid(self, n_atoms: int, width: int) -> tuple[tuple[int, int, int], dict[str, int]]:
        """Programs for so many atoms and columns, and the tile of one."""
        atoms, lanes = 8, power_of_two(min(width, self.tiles.lanes))
        parts = 1 if self._basis.interpreted else 4
        return (-(-n_atoms // atoms), -(-width // lanes), parts), {"ATOMS": atoms, "LANES": lanes}

    def exponential_sum(
        self, near: Near, values: Tensor, prefactor: Tensor, decay: Tensor, base: Tensor | None
    ) -> Tensor:
        """``p sum_j f exp(-r q) values_j`` [N, l, (c n)], added to ``base``."""
        out = torch.empty_like(values)
        tile = self._exponential_tile
        self._exponential.exponential_sum[(len(values), -(-self.width // tile["LANES"]))](
            near.edges.first, near.edges.sender, near.geometry, values, prefactor, decay, self._degrees,
            out if base is None else base, out, near.edges.capacity, self.n_components, self.width,
            ADD=base is not None, **tile, enable_fp_fusion=True,
        )  # fmt: skip
        return out

    def exponential_slopes(
        self, near: Near, values: Tensor, cotangents: Tensor, prefactor: Tensor, decay: Tensor, gradients: Tensor
    ) -> None:
        """Adds to the gradients of the edge vectors [3, E]."""
        self._exponential.exponential_slopes[(len(values), self._parts)](
            near.edges.first, near.edges.sender, near.geometry, values, cotangents, prefactor, decay, self._degrees,
            gradients, near.edges.capacity, self.n_components, self.width,
            **self._exponential_tile, enable_fp_fusion=True,
        )  # fmt: skip

    def features(self, a: Tensor) -> Tensor:
        """A [N, l, (c n)] -> B [N, f, (c n)]."""
        return self._basis.forward(a)

    def features_and_covariants(self, a: Tensor) -> tuple[Tensor, Tensor]:
        """The same, and tensors [N, components of all, (c n)]."""
        forward = self.module.bc_forward
        assert forward is not None  # a config that sends covariants has them in its basis
        return forward(a)

    def features_reverse(self, a: Tensor, cotangents: Tensor, of_covariants: Tensor | None = None) -> Tensor:
        """Gradient with respect to A, of those of the features and, where there are any, of covariants."""
        if of_covariants is None:
            return self._basis.backward(a, cotangents)
        backward = self.module.bc_backward
        assert backward is not None  # they came from there
        return backward(a, cotangents, of_covariants)

    def forces(self, near: Near, gradients: Tensor) -> tuple[Tensor, Tensor]:
        """Forces [N, 3] (eV/Å) and virials [N, 6] (eV), float64, from dE/dv of what is seen of the edges [3, E]."""
        n_atoms, device = near.edges.n_atoms, gradients.device
        forces = torch.empty(n_atoms, 3, dtype=torch.float64, device=device)
        virials = torch.empty(n_atoms, 6, dtype=torch.float64, device=device)
        self._moments.forces_and_virials[(n_atoms,)](
            near.edges.first, near.edges.mirror, near.geometry, gradients, forces, virials, near.edges.capacity,
            CLOSEST=self._closest, EDGES=power_of_two(self.tiles.edges, 32), enable_fp_fusion=True, num_warps=1,
        )  # fmt: skip
        return forces, virials

    @property
    def module(self) -> BasisModule:
        """The generated one."""
        return self._basis.module

    @property
    def interpreted(self) -> bool:
        """Whether Triton's interpreter runs the kernels."""
        return self._basis.interpreted

    @property
    def n_covariants(self) -> int:
        """Components of all covariants of the basis."""
        return sum((c["degree"] + 1) * (c["degree"] + 2) // 2 for c in self.module.covariants)

    @property
    def _parts(self) -> int:
        """Programs that share the edges of a receiver."""
        return 1 if self._basis.interpreted else 2

    def _per_channel(self, moments: Tensor) -> bool:
        return self.n_embedding > 1 and moments.shape[3] == self.n_embedding**2

    def _channels(self, n_channels: int) -> int:
        return min(power_of_two(n_channels, 16), 32)
