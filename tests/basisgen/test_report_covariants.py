"""The page shows every covariant as it is, with its marked node drawn apart, and its cost beside the invariants'."""

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import combinations, product
from math import hypot

import pytest

from basisgen.generate import generate
from basisgen.mathematics.formula import feature_formula
from basisgen.mathematics.marked import connected_marked_multigraphs_of, covariant_blocks
from basisgen.pages import drawing, table
from basisgen.pages.drawing import MAX_LINES, NODE_RADIUS, layout
from basisgen.pages.report import render
from basisgen.spec import BasisSpec

SPECS = {
    "complete": BasisSpec.create(3, 2, radial="per_degree", covariants=(1, 2)),
    "connected": BasisSpec.create(2, 3, "connected", covariants=(2, 6)),
}


class Page:
    def __init__(self, spec):
        self.result = generate(spec, ("eager",))
        self.basis = self.result.selection.basis
        self.text = render([self.result])
        self.root = ET.fromstring(self.text.split("\n", 1)[1])

    def by_id(self, anchor):
        (element,) = [e for e in self.root.iter() if e.get("id") == anchor]
        return element

    def cards(self):
        return [(c, self.by_id(f"{self.basis.spec.name}-{c.name}")) for c in self.basis.covariants]


@pytest.fixture(scope="module", params=SPECS.values(), ids=SPECS)
def page(request):
    return Page(request.param)


def words(element):
    return " ".join("".join(element.itertext()).split())


def with_class(element, name):
    return [e for e in element.iter() if name in e.get("class", "").split()]


def test_every_covariant_has_its_name_formula_with_free_indices_and_degrees(page):
    assert page.basis.covariants
    for covariant, card in page.cards():
        (heading,) = card.iter("h4")
        assert heading.find("a").text == covariant.name
        assert words(with_class(heading, "degrees")[0]) == "".join(map(str, covariant.degrees))
        formula = next(p for p in card.findall("p") if p.get("class") == "formula")
        plain = re.sub(r"^sym\((\w+)\)", r"sym\1", feature_formula(covariant))
        assert words(formula) == plain.replace("_", "").replace("-", "−")


def test_the_marked_node_and_no_other_is_an_open_square(page):
    for covariant, card in page.cards():
        pictures = list(card.iter("svg"))
        for (_, graph), svg in zip(covariant.graphs, pictures, strict=True):
            (square,) = svg.iter("rect")
            assert "open" in square.get("class").split()
            assert [e.text for e in with_class(svg, "open") if e.tag == "text"] == [str(covariant.degree)]
            assert [n.get("class") for n in with_class(svg, "node")] == [f"node d{d}" for d in graph.degrees[:-1]]
            drawn = [b.get("d").count("M") for b in with_class(svg, "bond")]
            assert drawn == [e.multiplicity if e.multiplicity <= MAX_LINES else 1 for e in graph.edges]


def test_lines_of_the_marked_node_end_under_its_square(page):
    for covariant, card in page.cards():
        for (_, graph), svg in zip(covariant.graphs, card.iter("svg"), strict=True):
            (square,) = svg.iter("rect")
            x, y = (float(square.get(k)) for k in "xy")
            for edge, bond in zip(graph.edges, with_class(svg, "bond"), strict=True):
                if edge.j == graph.nu - 1:
                    ends = [
                        tuple(map(float, end.split())) for end in re.findall(r"L(-?[\d.]+ -?[\d.]+)", bond.get("d"))
                    ]
                    assert ends and all(x <= a <= x + 20 and y <= b <= y + 20 for a, b in ends)


def test_the_title_says_that_there_are_tensors(page):
    (title,) = page.root.iter("h1")
    assert title.text.strip() == "Invariant features and tensors"


def test_counts_per_degree_and_order_stand_in_a_table(page):
    (grid,) = with_class(page.root, "tensors")
    rows = [[words(cell) for cell in row] for row in grid.iter("tr")]
    assert rows[0] == [c.replace("nu", "ν") for c in table.COVARIANT_COLUMNS]
    assert rows[1:] == [[str(v) for v in row.values()] for row in table.covariant_rows(page.result)]


def test_cost_stands_beside_that_of_the_invariants_alone(page):
    section = page.by_id(page.basis.spec.name)
    rows = {words(row[0]): [words(cell).replace("\u202f", "").replace(" ", "") for cell in row[1:]]
            for row in section.iter("tr") if len(row) == 6}  # fmt: skip
    alone = generate(replace(page.basis.spec, covariants=()), ("eager",)).schedule.cost
    own = page.result.schedule.cost
    assert rows["invariants alone"][1:4] == [str(alone.forward), str(alone.reverse), str(alone.double)]
    assert rows["generated program"][1:4] == [str(own.forward), str(own.reverse), str(own.double)]
    assert alone.forward < own.forward < int(rows["equal monomials merged"][1])


def test_claims_of_covariants_and_those_of_invariants_count_their_own_blocks(page):
    text, n = words(page.by_id(page.basis.spec.name)), len(page.basis.covariants)
    invariant = sum(not b.marked for b in page.result.proof.blocks)
    assert f"The invariants fall into {invariant} blocks" in text
    assert f"The covariants fall into {len(page.result.proof.blocks) - invariant} blocks" in text
    if page.basis.spec.selection == "complete":
        assert (
            f"No covariant can be spared: block by block, products alone fall short by as many as there are ({n})"
            in text
        )
    else:
        n_redundant = sum(r["generated"] - r["primitive"] + r["missing"] for r in table.covariant_rows(page.result))
        assert n_redundant and f"{n_redundant} of the {n} are redundant" in text


def test_every_link_arrives_and_nothing_is_fetched(page):
    ids = [e.get("id") for e in page.root.iter() if e.get("id")]
    assert len(set(ids)) == len(ids)
    links = [e.get("href") for e in page.root.iter() if e.get("href")]
    assert all(link.startswith("#") and link[1:] in ids for link in links)
    assert f"#{page.basis.spec.name}-tensors" in links


def test_a_page_without_covariants_says_nothing_of_tensors():
    text = render([generate(BasisSpec.create(2, 2), ("eager",))])
    assert not re.search(r"tensors\b(?! of degree)|open square|rect\.open|invariants alone", text.split("<main>")[1])
    assert "rect.open" not in text


def test_marked_graphs_of_up_to_five_nodes_are_drawn_without_crossings_or_touching_nodes():
    spec = BasisSpec.create(3, 4)
    for nu, degree in product((1, 2, 3, 4), (1, 2, 3)):
        for degrees in covariant_blocks(spec, nu, degree):
            for graph in connected_marked_multigraphs_of(degrees, degree, nu < 4):
                places = layout(graph)
                spans = [(places[e.i], places[e.j]) for e in graph.edges if e.i != e.j]
                assert not any(drawing._cross(*a, *b) for a, b in combinations(spans, 2))
                assert all(hypot(a[0] - b[0], a[1] - b[1]) > 3 * NODE_RADIUS for a, b in combinations(places, 2))
