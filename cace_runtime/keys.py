"""The dictionary keys of graphs (what goes into a model) and of results (what comes out).

N atoms, E directed edges, B structures, T message layers; S slots and K blocks belong to the layout of
:mod:`cace_runtime.neighborhood.graph`. Real tensors have the dtype that the graph was built with unless stated.
Lengths are in Å, energies in eV, forces in eV/Å, stresses in eV/Å³.

Graph, made by :func:`cace_runtime.neighborhood.build.build_graph`:

=================  ===========  =====  ==========================================================================
key                shape        dtype  meaning
=================  ===========  =====  ==========================================================================
positions          [N, 3]       real   Cartesian positions (Å); need not be wrapped into the cell
cell               [B, 3, 3]    real   lattice vectors as rows (Å); zeros where a structure has none
pbc                [B, 3]       bool   periodic along each lattice vector
atomic_numbers     [N]          int64  Z
batch              [N]          int64  structure of each atom, ascending
sender             [E]          int64  atom j, the neighbour
receiver           [E]          int64  atom i, the centre; ascending
shifts             [E, 3]       int64  image of the sender: x_j + shifts @ cell is the neighbour seen by i
atom_order         [N]          int64  atoms in the model's internal order: by number of neighbours
slot_edge          [S]          int64  edge in each slot; -1 where the slot is padding
slot_sender        [S]          int64  sender of each slot, as a position in the internal order
slot_receiver      [S]          int64  receiver of each slot, as a position in the internal order
blocks             [K, 2]       int64  atoms and slots per atom of each block; always on the CPU
first_cell         [B, 3, 3]    real   cells with which trajectories began (Å), where somebody keeps the vectors of a
                                       reciprocal lattice that energy terms are sums over; may be missing
=================  ===========  =====  ==========================================================================

Results, made by :class:`cace_runtime.potential.model.CACEModel`:

=================  =====================  =======  ===============================================================
key                shape                  dtype    meaning
=================  =====================  =======  ===============================================================
energy             [B]                    float64  total energy, reference energies included (eV)
energies           [N]                    float64  atomic energies, reference energies included, energy terms not (eV)
forces             [N, 3]                 real     -dE/dx (eV/Å)
stress             [B, 3, 3]              real     (dE/dstrain)/V (eV/Å³), symmetric; compressed matter: negative
                                                   trace. 0 for a structure whose cell has no volume
virial             [B, 3, 3]              real     -dE/dstrain (eV), with or without a cell
b_features         [N, n, f, c, T+1]      real     invariants B of each radial channel n, feature f, edge channel
                                                   c and layer; of a sum those of its first network
energy_parts       [B, P]                 float64  what the energy is the sum of (eV), as ``config.energy_parts`` names
                                                   it: E0, short range, and what terms are called. Only where there
                                                   are energy terms or added potentials
charges            [N]                    float64  latent charges in elementary charges (e). Only of a potential that
                                                   says one of each atom
dipole             [B, 3]                 float64  sum of charges times positions (e Å); 0 for a structure that is
                                                   periodic. With charges
born_effective_     [N, 3, 3]              real     dP_a/dx_b (e), rows are components of P. As asked, with charges
  charges
name of an output  [N]                    float64  what the network says about each atom beside its energy
=================  =====================  =======  ===============================================================
"""

POSITIONS = "positions"
CELL = "cell"
PBC = "pbc"
ATOMIC_NUMBERS = "atomic_numbers"
BATCH = "batch"
SENDER = "sender"
RECEIVER = "receiver"
SHIFTS = "shifts"

ATOM_ORDER = "atom_order"
SLOT_EDGE = "slot_edge"
SLOT_SENDER = "slot_sender"
SLOT_RECEIVER = "slot_receiver"
BLOCKS = "blocks"
FIRST_CELL = "first_cell"

ENERGY = "energy"
ENERGIES = "energies"
FORCES = "forces"
STRESS = "stress"
VIRIAL = "virial"
B_FEATURES = "b_features"
ENERGY_PARTS = "energy_parts"
CHARGES = "charges"
DIPOLE = "dipole"
BORN_EFFECTIVE_CHARGES = "born_effective_charges"

GRAPH_KEYS = (POSITIONS, CELL, PBC, ATOMIC_NUMBERS, BATCH, SENDER, RECEIVER, SHIFTS)
RESULT_KEYS = (ENERGY, ENERGIES, FORCES, STRESS, VIRIAL, B_FEATURES, ENERGY_PARTS, BORN_EFFECTIVE_CHARGES)
