// Energies of atoms that see each other whatever rank they are on: what ranks tell each other, and what comes of it.

#pragma once

#include <mpi.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <vector>

#include "latent_ewald.h"

namespace cace {

class LongRange {
  public:
    // Of this rank's atoms: shares of the energy, forces with fixed charges, and shares of the virial where they are
    // asked for; this rank's part of the virial (xx yy zz yz xz xy).
    std::vector<double> energies, forces, virials;
    double virial[6] = {};
    int64_t n_waves = 0;

    struct Atoms {
        int n;  // this rank's
        const double *x;
        const double *cell;  // rows
        bool periodic;       // in all three directions; otherwise in none
        int n_threads;
        bool by_atom;  // whether shares of the virial are wanted
    };

    // A network's outputs, and dE/doutputs, to which is added.
    struct Said {
        const std::vector<std::unique_ptr<LatentEwald>> &terms;
        int n_outputs;
        const double *outputs;
        double *cotangents;
    };

    // `keep`: the waves are those of this cell from now on; otherwise they stay what they were. To be called by all
    // ranks of `world`.
    void evaluate(const std::vector<Said> &networks, const Atoms &atoms, bool keep, MPI_Comm world) {
        energies.assign(atoms.n + 1, 0);
        forces.assign(3 * size_t(atoms.n) + 1, 0);
        if (atoms.by_atom) virials.assign(6 * size_t(atoms.n) + 1, 0);
        std::fill_n(virial, 6, 0.0);
        if (keep)
            std::copy_n(atoms.cell, 9, kept);
        else
            keep = atoms.periodic && follows_a_flip(atoms.cell);
        std::copy_n(atoms.cell, 9, last);
        if (keep) n_waves = 0;
        for (const Said &said : networks)
            for (const auto &term : said.terms) {
                const size_t n_channels = term->columns.size();
                charges.resize(atoms.n * n_channels + 1);
                for (int i = 0; i < atoms.n; ++i)
                    for (size_t c = 0; c < n_channels; ++c)
                        charges[i * n_channels + c] = said.outputs[size_t(i) * said.n_outputs + term->columns[c]];
                if (atoms.periodic)
                    sum_over_waves(*term, said, atoms, keep, world);
                else
                    sum_over_pairs(*term, said, atoms, world);
            }
    }

  private:
    std::vector<double> charges, potentials, pushes, shares;
    double kept[9] = {}, last[9] = {};  // cells: of the waves, and of the step before

    // A box that has become too skewed is given other vectors of the same lattice, whole numbers of the old ones. The
    // cell whose waves are kept gets the same, so that they stay the same waves. Returns whether that has happened.
    bool follows_a_flip(const double *cell) {
        // Cells are triangular: the first entry is that of a vector along the axis.
        if (last[0] == 0) return false;
        const double b = std::round((cell[3] - last[3]) / last[0]);
        const double c = std::round((cell[7] - last[7]) / last[4]);
        const double a = std::round((cell[6] - last[6] - c * last[3]) / last[0]);
        if (a == 0 && b == 0 && c == 0) return false;
        for (int x = 0; x < 3; ++x) {
            kept[6 + x] += a * kept[x] + c * kept[3 + x];
            kept[3 + x] += b * kept[x];
        }
        return true;
    }

    void sum_over_waves(LatentEwald &term, const Said &said, const Atoms &atoms, bool keep, MPI_Comm world) {
        if (keep) n_waves += term.keep(kept);
        cace_charges own = written(atoms, atoms.n, term.n_channels());
        own.positions = atoms.x;
        own.charges = charges.data();
        MPI_Allreduce(MPI_IN_PLACE, term.sums_of(own), term.n_sums(), MPI_DOUBLE, MPI_SUM, world);
        double result[7];
        term.pull(own, result);
        add(term, said, atoms, 0);
        int me = 0;
        MPI_Comm_rank(world, &me);
        if (me == 0) add_to_virial(result);
    }

    // Every rank gets all atoms, and evaluates the pairs of its own.
    void sum_over_pairs(LatentEwald &term, const Said &said, const Atoms &atoms, MPI_Comm world) {
        int me = 0, n_ranks = 1;
        MPI_Comm_rank(world, &me);
        MPI_Comm_size(world, &n_ranks);
        std::vector<int> counts(n_ranks), first(n_ranks + 1, 0);
        MPI_Allgather(&atoms.n, 1, MPI_INT, counts.data(), 1, MPI_INT, world);
        for (int k = 0; k < n_ranks; ++k) first[k + 1] = first[k] + counts[k];
        const std::vector<double> x = of_all(atoms.x, 3, counts, first, world);
        const std::vector<double> q = of_all(charges.data(), term.n_channels(), counts, first, world);
        cace_charges all = written(atoms, first[n_ranks], term.n_channels());
        all.positions = x.data();
        all.charges = q.data();
        double result[7];
        term.pairs(all, first[me], atoms.n, result);
        add(term, said, atoms, first[me]);
        add_to_virial(result);
    }

    // Rows of a width of all ranks, in their order.
    static std::vector<double> of_all(const double *own, int width, std::vector<int> counts, std::vector<int> first,
                                      MPI_Comm world) {
        int me = 0;
        MPI_Comm_rank(world, &me);
        std::vector<double> all(size_t(first.back()) * width + 1);
        for (int &count : counts) count *= width;
        for (int &place : first) place *= width;
        MPI_Allgatherv(own, counts[me], MPI_DOUBLE, all.data(), counts.data(), first.data(), MPI_DOUBLE, world);
        return all;
    }

    cace_charges written(const Atoms &atoms, int n, int n_channels) {
        potentials.resize(size_t(n) * n_channels + 1);
        pushes.resize(3 * size_t(n) + 1);
        shares.resize(6 * size_t(n) + 1);
        cace_charges s = {};
        s.n_atoms = n;
        s.cell = atoms.cell;
        s.n_threads = atoms.n_threads;
        s.potentials = potentials.data();
        s.forces = pushes.data();
        s.virials = atoms.by_atom ? shares.data() : nullptr;
        return s;
    }

    // The energy is quadratic in the charges: an atom's share is half of its charges times their potentials.
    void add(const LatentEwald &term, const Said &said, const Atoms &atoms, size_t first) {
        const size_t n_channels = term.columns.size(), n = size_t(atoms.n);
        for (size_t i = 0; i < n; ++i)
            for (size_t c = 0; c < n_channels; ++c) {
                const double potential = potentials[(first + i) * n_channels + c];
                energies[i] += 0.5 * charges[i * n_channels + c] * potential;
                said.cotangents[i * said.n_outputs + term.columns[c]] += potential;
            }
        for (size_t k = 0; k < 3 * n; ++k) forces[k] += pushes[3 * first + k];
        if (atoms.by_atom)
            for (size_t k = 0; k < 6 * n; ++k) virials[k] += shares[6 * first + k];
    }
    void add_to_virial(const double *result) {
        for (int a = 0; a < 6; ++a) virial[a] += result[1 + a];
    }
};

}  // namespace cace
