"""Tensor messages, free mixing, weights per element and contractions: the equations, and what has to hold of them."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from ase import Atoms
from pydantic import ValidationError

from cace_runtime import keys
from cace_runtime.config import (
    BasisConfig,
    FeatureMessageConfig,
    MessageConfig,
    MixingConfig,
    ModelConfig,
    OutputConfig,
    ReadoutConfig,
    TensorMessageConfig,
)
from cace_runtime.files.checkpoint import load_model, save_model
from cace_runtime.files.checkpoint_header import read_info
from cace_runtime.files.isolated_energies import isolated_atoms_of
from cace_runtime.kernels.choice import Engines
from cace_runtime.kernels.cpp.engine import CppEngine
from cace_runtime.kernels.triton.engine import TritonEngine
from cace_runtime.neighborhood.layout import edge_layout, lay_out
from cace_runtime.potential import tensor_sum
from cace_runtime.potential.angular import monomials
from cace_runtime.potential.edge_basis import EdgeBasis
from cace_runtime.potential.model import CACEModel
from cace_runtime.registry import load_coupling
from tests.support.models import crystal, molecule
from tests.support.tensor_oracle import TensorOracle

SMALL = {
    "elements": (1, 6, 8), "cutoff": 2.5, "n_bessel": 3, "n_radial": 2, "n_embedding": 2, "radial": "per_degree",
    "basis": BasisConfig(l_max=2, nu_max=2), "readout": ReadoutConfig(hidden=(3,)),
    "reference_energies": {"H": -1.5},
}  # fmt: skip
COVARIANTS = BasisConfig(l_max=3, nu_max=3, covariants=(1, 2))


def sent(memory=True, **tensor):
    return MessageConfig(memory=memory, tensor=TensorMessageConfig(**tensor))


def architecture(*messages, **others):
    return ModelConfig(**{**SMALL, "messages": messages, **others})


ARCHITECTURES = {
    "free mixing": architecture(mixing=MixingConfig()),
    "free mixing per element, shared radial, l_max 3": architecture(
        mixing=MixingConfig(per_element=True), radial="shared", basis=BasisConfig(l_max=3, nu_max=3)
    ),
    "embeddings of the senders": architecture(sent(degrees=()), mixing=MixingConfig(senders="embedding")),
    "vectors of the published A": architecture(sent(), basis=BasisConfig(l_max=3, nu_max=3)),
    "variant Z": architecture(
        sent(per_element=True),
        mixing=MixingConfig(per_element=True),
        basis=BasisConfig(l_max=3, nu_max=3),
        readout=ReadoutConfig(hidden=(3, 2), per_element=True),
    ),
    "vectors and tensors, shared functions": architecture(
        sent(degrees=(1, 2), radial_functions=2),
        mixing=MixingConfig(),
        n_radial=3,
        basis=BasisConfig(l_max=3, nu_max=2),
    ),
    "tensors of degree 3 alone, network of the distance": architecture(
        sent(False, degrees=(3,), radial_hidden=(4, 3)), basis=BasisConfig(l_max=3, nu_max=2), n_embedding=1
    ),
    "covariants with networks": architecture(
        sent(degrees=(1, 2), tensors="covariants", coefficients="network", hidden=(4,), per_element=True),
        basis=COVARIANTS,
        mixing=MixingConfig(),
    ),
    "covariants of order 2, twice": architecture(
        sent(degrees=(1,), tensors="covariants", order=2),
        sent(degrees=(2,), tensors="covariants", order=1, per_element=True),
        basis=COVARIANTS,
        n_embedding=1,
    ),
    "contraction, outputs, vanishing": architecture(
        sent(per_element=True),
        mixing=MixingConfig(per_element=True),
        contraction=True,
        vanishes_at_zero=True,
        readout=ReadoutConfig(per_element=True, hidden=(3, 2)),
        outputs=(OutputConfig(name="charge", per_element=True, hidden=()),),
    ),
    "no network, no linear map": architecture(
        sent(), readout=ReadoutConfig(per_element=True, hidden=(), linear=False), energy_scale=0.3
    ),
}


def made(config, seed=0, dtype=torch.float64):
    """With random numbers everywhere, in constants that the data decide too."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        model = CACEModel(config, Engines("eager")).double()
        for name, value in model.state_dict().items():
            if name.endswith("scale"):
                value.copy_(0.1 + 0.2 * torch.rand_like(value))
            if name == "a_basis.mixing.weights":
                value.mul_(0.4)  # features of a layer after the next are its ninth power
    return model.to(dtype)


@pytest.fixture(params=ARCHITECTURES)
def model(request):
    return made(ARCHITECTURES[request.param])


def six():
    generator = np.random.default_rng(3)
    return Atoms([8, 1, 1, 6, 1, 8], generator.uniform(0, 2.2, (6, 3)) + np.eye(6, 3))


def evaluated(model, atoms, **options):
    return {k: v.detach() for k, v in model(model.graph(atoms), **options).items()}


def test_energies_are_those_of_plain_loops_over_index_tensors(model):
    atoms = six()
    found = evaluated(model, atoms, forces=False)
    energies, outputs = TensorOracle(model).energies(atoms)
    assert np.ptp(energies) > 1e-3
    assert np.allclose(found[keys.ENERGIES].numpy(), energies, rtol=1e-9, atol=1e-10)
    for name, values in outputs.items():
        assert np.allclose(found[name].numpy(), values, rtol=1e-9, atol=1e-10)


def test_energies_do_not_change_under_rotations_and_reflections_and_forces_turn(model):
    atoms = six()
    before = evaluated(model, atoms)
    for seed in (0, 1):
        q = np.linalg.qr(np.random.default_rng(seed).normal(size=(3, 3)))[0]
        q *= np.sign(np.linalg.det(q)) * (-1) ** seed
        turned = atoms.copy()
        turned.positions = atoms.positions @ q.T
        after = evaluated(model, turned)
        assert torch.allclose(after[keys.ENERGIES], before[keys.ENERGIES], rtol=1e-11, atol=1e-11)
        assert torch.allclose(after[keys.FORCES], before[keys.FORCES] @ torch.from_numpy(q).t(), rtol=1e-9, atol=1e-10)


def test_the_order_of_atoms_and_structures_does_not_matter(model):
    first, second = six(), molecule()
    order = np.random.default_rng(0).permutation(6)
    alone = evaluated(model, first)
    among = evaluated(model, [second, first[order]])
    assert torch.allclose(among[keys.ENERGY][1], alone[keys.ENERGY][0], rtol=1e-12)
    assert torch.allclose(among[keys.FORCES][len(second) :], alone[keys.FORCES][order.tolist()], rtol=1e-9, atol=1e-11)


def test_forces_and_stress_are_derivatives_of_the_energy(model):
    atoms = crystal()
    found, step = evaluated(model, atoms, stress=True), 1e-5

    def energy(of):
        return float(evaluated(model, of, forces=False)[keys.ENERGY])

    for atom, axis in ((0, 0), (1, 2)):
        moved = [atoms.copy(), atoms.copy()]
        for sign, copy in zip((1, -1), moved, strict=True):
            copy.positions[atom, axis] += sign * step
        slope = (energy(moved[0]) - energy(moved[1])) / (2 * step)
        assert slope == pytest.approx(-float(found[keys.FORCES][atom, axis]), rel=1e-6, abs=1e-7)
    strain = np.zeros((3, 3))
    strain[0, 1] = strain[1, 0] = step / 2
    moved = []
    for sign in (1, -1):
        copy = atoms.copy()
        copy.set_cell(atoms.cell.array @ (np.eye(3) + sign * strain), scale_atoms=True)
        moved.append(copy)
    slope = (energy(moved[0]) - energy(moved[1])) / (2 * step) / atoms.get_volume()
    assert slope == pytest.approx(float(found[keys.STRESS][0, 0, 1]), rel=1e-5, abs=1e-8)


def test_gradients_of_forces_by_the_weights_are_those_of_finite_differences(model):
    """What training needs: through every part, and through the double reverse pass of the basis."""
    graph = model.graph(six())
    generator = torch.Generator().manual_seed(5)
    weights = torch.randn(6, 3, generator=generator, dtype=torch.float64)

    def loss(parameters):
        results = model.with_parameters(parameters, graph)
        return (results[keys.FORCES] * weights).sum() + 0.3 * results[keys.ENERGY].sum()

    parameters = {name: p.detach().clone().requires_grad_() for name, p in model.named_parameters()}
    gradients = torch.autograd.grad(loss(parameters), list(parameters.values()), allow_unused=True)
    for (name, value), gradient in zip(parameters.items(), gradients, strict=True):
        if not value.numel():
            continue
        along = torch.randn(value.shape, generator=generator, dtype=torch.float64)
        moved = [parameters | {name: (value + s * 1e-5 * along).detach()} for s in (1, -1)]
        slope = (float(loss(moved[0]).detach()) - float(loss(moved[1]).detach())) / 2e-5
        expected = 0.0 if gradient is None else float((gradient * along).sum())
        assert expected == pytest.approx(slope, rel=1e-5, abs=1e-7), name


def test_results_without_gradients_hold_no_graph():
    model = made(ARCHITECTURES["variant Z"])
    with torch.no_grad():
        found = model(model.graph(six()), forces=False, b_features=True)
    assert not any(value.requires_grad for value in found.values())


def test_an_atom_leaves_the_neighbourhood_smoothly(model):
    """Energies and forces of a pair of groups at the cutoff are those of groups further apart."""
    cutoff = model.config.cutoff

    def results(distance):
        atoms = Atoms("OHO", [[0, 0, 0], [0, 0, 1.0], [distance, 0, 0]])
        found = evaluated(model, atoms)
        return torch.cat([found[keys.ENERGIES], found[keys.FORCES].flatten()])

    inside, outside, beyond = results(cutoff - 1e-4), results(cutoff + 1e-4), results(cutoff + 1.0)
    assert torch.allclose(outside, beyond, rtol=0, atol=1e-12)
    assert torch.allclose(inside, outside, rtol=0, atol=1e-6)


def test_edges_in_pieces_give_what_all_at_once_give(model, monkeypatch):
    graph = model.graph([crystal() * (2, 2, 1), molecule()])
    wanted = {"stress": True, "differentiable": True}
    whole = model(graph, **wanted)
    monkeypatch.setattr(tensor_sum, "MOST_NUMBERS", 1)
    pieces = model(graph, **wanted)
    parameters = [p for p in model.parameters() if p.numel()]
    slopes = [
        torch.autograd.grad(r[keys.FORCES].square().sum(), parameters, allow_unused=True) for r in (whole, pieces)
    ]
    for key in (keys.ENERGY, keys.FORCES, keys.STRESS):
        assert torch.allclose(whole[key], pieces[key], rtol=1e-12, atol=1e-12)
    for one, other in zip(*slopes, strict=True):
        assert (one is None) == (other is None)
        assert one is None or torch.allclose(one, other, rtol=1e-9, atol=1e-10)


def test_the_sum_over_neighbours_is_that_of_the_proved_coupling_edge_by_edge():
    coupling, (l_max, n_channels) = load_coupling(3, (0, 1, 2)), (3, 4)
    graph = made(ARCHITECTURES["variant Z"]).graph(crystal() * (2, 1, 1))
    layout = edge_layout(graph | lay_out(graph[keys.SENDER], graph[keys.RECEIVER], len(graph[keys.ATOMIC_NUMBERS])))
    generator = torch.Generator().manual_seed(0)

    def normal(*shape):
        return torch.randn(shape, generator=generator, dtype=torch.float64)

    n_edges, unit = len(layout.sender), torch.nn.functional.normalize(normal(3, len(layout.sender)), dim=0)
    edges = EdgeBasis(normal(n_edges), normal(n_edges), normal(1, n_edges), monomials(unit, l_max))
    sent = {k: normal(layout.n_atoms, (k + 1) * (k + 2) // 2, n_channels) for k in (0, 1, 2)}
    paths = tensor_sum.paths_of((1, 2), l_max)
    weights = normal(len(paths), n_edges, n_channels)
    found = tensor_sum.tensor_sum(edges, sent, lambda *_: weights, layout, l_max)
    names = [(path["degree"], path["k"], path["l"]) for path in coupling.paths]
    assert sorted(names) == sorted(paths)
    scales = torch.tensor([path["scale"] for path in coupling.paths], dtype=torch.float64)
    ordered = weights[[paths.index(name) for name in names]] / scales[:, None, None]
    tensors = torch.cat([sent[k] for k in (0, 1, 2)], 1).transpose(0, 1)[:, layout.sender]
    by_edge = coupling.couple_rows(tensors, monomials(unit, sum(coupling.lvectors[-1])), ordered)
    expected = torch.zeros_like(found).index_add(0, layout.receiver, by_edge.transpose(0, 1))
    assert torch.allclose(found, expected, rtol=1e-12, atol=1e-12)


def test_an_atom_without_neighbours_has_the_energy_that_the_file_tells(model):
    expected = isolated_atoms_of(model)
    found = evaluated(model, [Atoms("H"), Atoms("C"), Atoms("O")])[keys.ENERGY].tolist()
    assert found == pytest.approx([expected[s] for s in "HCO"], rel=1e-13)
    if model.config.vanishes_at_zero:
        assert found == [-1.5, 0.0, 0.0]


def test_files_hold_everything(model, tmp_path):
    save_model(model, tmp_path / "file")
    info = read_info(tmp_path / "file")
    assert (info.config, info.format_version) == (model.config, 4)
    again = load_model(tmp_path / "file", backend="eager")
    for key, value in evaluated(model, six()).items():
        assert torch.allclose(evaluated(again, six())[key], value, rtol=1e-12, atol=1e-13)


def test_engines_know_them_with_published_messages_beside():
    both = architecture(MessageConfig(tensor=TensorMessageConfig(), feature=FeatureMessageConfig(), exponential=True))
    for engine in (CppEngine, TritonEngine):
        assert not any(engine.unsupported(config) for config in (*ARCHITECTURES.values(), both))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"radial": "shared", "messages": (sent(),)}, "radial functions depend on the degree"),
        ({"messages": (sent(degrees=(1, 4)),)}, "4 is larger than l_max"),
        ({"messages": (sent(tensors="covariants"),)}, "no covariants of degree 1"),
        ({"messages": (sent(order=2),)}, "order is a choice among covariants"),
        ({"mixing": MixingConfig(), "same_embedding": True}, "receivers have no embedding"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(changes, message):
    with pytest.raises(ValidationError, match=message):
        ModelConfig(**{**SMALL, **changes})


def test_a_tensor_message_stands_in_place_of_the_feature_message_unless_both_are_given():
    assert MessageConfig(tensor=TensorMessageConfig()).feature is None
    both = MessageConfig(tensor=TensorMessageConfig(), feature=FeatureMessageConfig())
    assert both.feature is not None
    assert MessageConfig.model_validate(both.model_dump()) == both
    assert MessageConfig().feature is not None


@pytest.mark.parametrize("name", ["variant Z", "covariants with networks"])
def test_single_precision_is_close_to_double(name):
    atoms = six()
    double, single = (evaluated(made(ARCHITECTURES[name], dtype=d), atoms) for d in (torch.float64, torch.float32))
    for key in (keys.ENERGIES, keys.FORCES):
        assert (double[key] - single[key]).abs().max() < 1e-4 * double[key].abs().max()


def test_free_mixing_of_products_is_the_published_form():
    """W^l_{k,(a,ñ)} = W^l_{(a b),n,ñ} theta_b of the receiver: per central element that is the published A."""
    published = made(architecture(sent(), basis=BasisConfig(l_max=3, nu_max=3)))
    c = published.config
    free = CACEModel(
        c.model_copy(
            update={
                "n_radial": c.n_channels * c.n_radial,
                "mixing": MixingConfig(senders="embedding", per_element=True),
            }
        ),
        Engines("eager"),
    ).double()
    state = {k: v.clone() for k, v in published.state_dict().items()}
    w, theta = state["a_basis.mixing.weights"], state["embedding.receiver"]  # [d, (a b), n, ñ], [z, b]
    n = c.n_embedding
    falling = 1 / torch.arange(1, c.n_bessel + 1).double()
    mixed = torch.zeros(len(c.elements), c.n_degrees, n, n, c.n_radial, n, c.n_bessel).double()
    for a in range(n):
        for b in range(n):
            mixed[:, :, a, b, :, a] = w[None, :, a * n + b] * theta[:, None, b, None, None]
    mixed = mixed / (falling / falling.norm())
    state["a_basis.mixing.weights"] = mixed.flatten(2, 4).flatten(3)
    state["a_basis.mixing.scale"] = torch.ones(c.n_degrees, n * n * c.n_radial).double()
    state["embedding.receiver"] = torch.zeros(len(c.elements), 0).double()
    memory = state["messages.0.memory.weights"]
    state["messages.0.memory.weights"] = memory.flatten(1)[:, None]
    free.load_state_dict(state)
    for key, value in evaluated(published, six()).items():
        assert torch.allclose(evaluated(free, six())[key], value, rtol=1e-10, atol=1e-11)


def test_the_feature_message_goes_with_free_mixing():
    for feature in (FeatureMessageConfig(), FeatureMessageConfig(per_channel=False, per_degree=False, hidden=(4,))):
        model = made(architecture(MessageConfig(feature=feature), mixing=MixingConfig(per_element=True)))
        atoms, q = six(), np.linalg.qr(np.random.default_rng(1).normal(size=(3, 3)))[0]
        turned = atoms.copy()
        turned.positions = atoms.positions @ q.T
        one, other = evaluated(model, atoms), evaluated(model, turned)
        assert torch.allclose(one[keys.ENERGIES], other[keys.ENERGIES], rtol=1e-11)
        without = made(architecture(mixing=MixingConfig(per_element=True)))
        assert not torch.allclose(one[keys.ENERGIES], evaluated(without, atoms)[keys.ENERGIES])
