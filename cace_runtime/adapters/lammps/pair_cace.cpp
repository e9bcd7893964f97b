// SPDX-License-Identifier: GPL-2.0-or-later
//
// pair_style cace: a CACE potential in LAMMPS, as a plugin.
//
// This file is linked with LAMMPS, a program under the GNU General Public License version 2. It is free software: you
// can redistribute it and/or modify it under the terms of that licence (file COPYING beside this one) as published by
// the Free Software Foundation, version 2 or any later version. It comes without any warranty. Everything else of this
// project has the licence of its file LICENSE.
//
//   plugin load water.lammps/cace.so
//   pair_style cace
//   pair_coeff * * water.safetensors H O
//
// Own atoms have a full neighbour list; the kernels add up forces on ghosts, which LAMMPS brings home (newton on).
// Between the kernels' phases, rows of the message layers go to ghosts and come back.

#include <mpi.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <vector>

#include "atom.h"
#include "comm.h"
#include "domain.h"
#include "error.h"
#include "force.h"
#include "memory.h"
#include "neigh_list.h"
#include "neighbor.h"
#include "pair.h"
#include "update.h"
#include "utils.h"

#include "agree.h"
#include "kernels.h"
#include "long_range.h"

namespace LAMMPS_NS {

constexpr double COINCIDENT = 1e-3;  // Å; as everywhere else in cace_runtime
constexpr double SAME_MASS = 0.05;   // g/mol; of tables of atomic weights, rounded ones too (Cl 35.5); Co, Ni differ by 0.24

class PairCACE : public Pair {
  public:
    explicit PairCACE(LAMMPS *lmp) : Pair(lmp) {
        single_enable = 0;
        restartinfo = 0;  // the input names the file anew: a restart file has no weights
        one_coeff = 1;
        manybody_flag = 1;
        no_virial_fdotr_compute = 1;
        centroidstressflag = CENTROID_NOTAVAIL;
        nextra = 3;  // what `compute pair` shows: energies of networks, of repulsions, of long-range terms
        pvector = parts;
    }
    ~PairCACE() override {
        if (copymode || !allocated) return;
        memory->destroy(setflag);
        memory->destroy(cutsq);
    }

    void settings(int narg, char **arg) override {
        const std::string waves = narg == 2 && strcmp(arg[0], "waves") == 0 ? arg[1] : "";
        if (narg && waves != "first" && waves != "present")
            error->all(FLERR,
                       "pair_style cace takes no arguments but 'waves first' or 'waves present'; the potential goes to "
                       "pair_coeff");
        keeps_waves = waves != "present";
        if (strcmp(update->unit_style, "metal") != 0)
            error->all(FLERR, "pair_style cace needs 'units metal' (eV, Å, ps); this input has 'units {}'",
                       update->unit_style);
        check_launcher();
    }

    void coeff(int narg, char **arg) override {
        const int n_types = atom->ntypes;
        if (narg != 3 + n_types || strcmp(arg[0], "*") != 0 || strcmp(arg[1], "*") != 0)
            error->all(FLERR,
                       "pair_style cace needs: pair_coeff * * MODEL.safetensors ELEMENT ..., one element for each of "
                       "the {} atom types",
                       n_types);
        std::string problem;
        evaluations.clear();
        kernels.reset();
        try {
            kernels.reset(new cace::Kernels(arg[2]));
            for (const auto &network : kernels->networks) evaluations.push_back({network.get(), {}, {}, {}, {}});
            widest_exchange();
        } catch (const std::exception &found) {
            problem = found.what();
        }
        all_or_none(problem);
        element_of_type.assign(n_types + 1, -1);
        for (int type = 1; type <= n_types; ++type) element_of_type[type] = row_of(arg[2 + type], type, arg[2]);

        if (!allocated) {
            memory->create(setflag, n_types + 1, n_types + 1, "pair:setflag");
            memory->create(cutsq, n_types + 1, n_types + 1, "pair:cutsq");
            allocated = 1;
        }
        for (int i = 1; i <= n_types; ++i)
            for (int j = 1; j <= n_types; ++j) setflag[i][j] = 1;
        masses_compared = false;
    }

    void init_style() override {
        if (!force->newton_pair) error->all(FLERR, "pair_style cace needs 'newton on'");
        for (int k = 1; k < 4; ++k)
            if (atom->molecular != Atom::ATOMIC && force->special_lj[k] == 0 && force->special_coul[k] == 0)
                error->all(FLERR, "pair_style cace needs the pairs of bonded atoms: add 'special_bonds lj/coul 1 1 1'");
        compare_masses();
        check_boundaries();
        check_other_styles();
        waves_chosen = false;
        neighbor->add_request(this, NeighConst::REQ_FULL);
        // A hybrid style asked before pair_coeff was read; buffers have the size that it knows.
        force->pair->comm_forward = std::max(force->pair->comm_forward, comm_forward);
        force->pair->comm_reverse = std::max(force->pair->comm_reverse, comm_reverse);
    }

    void init_list(int id, NeighList *found) override {
        Pair::init_list(id, found);
        if (neighbor->exclude)
            error->all(FLERR, "pair_style cace needs all pairs: remove 'neigh_modify exclude' and fixes that set it");
        listed = false;
    }

    double init_one(int, int) override { return kernels->cutoff; }

    void compute(int eflag, int vflag) override {
        ev_init(eflag, vflag);
        if (neighbor->ago == 0 || !listed) take_list();
        const int n = atom->nlocal, n_all = n + atom->nghost;
        forces.resize(3 * size_t(n_all) + 1);
        if (vflag_either) virials.resize(6 * size_t(n) + 1);
        for (size_t k = 0; k < kernels->networks.size(); ++k) prepare(k, n, n_all);
        // A plain network has its forces in one go; others get dE/doutputs once all outputs are known.
        try {
            for (Evaluation &each : evaluations) {
                const int last = each.network->phases() - 1;
                if (each.network->is_plain()) ask_for_gradients(each.system);
                all_or_none(begin(each));
                run(*each.network, 0, each.network->is_plain() ? last : last / 2);
                if (each.network->is_plain()) add_gradients(n, n_all);
            }
            if (kernels->has_terms()) evaluate_terms(n);
            for (Evaluation &each : evaluations) {
                if (each.network->is_plain()) continue;
                const int last = each.network->phases() - 1;
                each.system.cotangents = each.cotangents.data();
                ask_for_gradients(each.system);
                run(*each.network, last / 2, last);
                add_gradients(n, n_all);
            }
        } catch (const std::runtime_error &problem) {
            error->one(FLERR, "pair_style cace: {}", problem.what());
        }
        std::fill_n(parts, nextra, 0.0);
        add_energies(n);
        for (const Evaluation &each : evaluations)
            for (const cace::Repulsion &repulsion : each.network->repulsions) add_repulsion(repulsion, each.system, n);
        if (kernels->has_terms()) add_long_range(n);
    }

    int pack_forward_comm(int n, int *list, double *buf, int, int *) override {
        for (int k = 0; k < n; ++k) memcpy(buf + size_t(k) * stride, row(list[k]), row_bytes);
        return n * int(stride);
    }
    void unpack_forward_comm(int n, int begin, double *buf) override {
        for (int k = 0; k < n; ++k) memcpy(row(begin + k), buf + size_t(k) * stride, row_bytes);
    }
    int pack_reverse_comm(int n, int begin, double *buf) override {
        for (int k = 0; k < n; ++k) memcpy(buf + size_t(k) * stride, row(begin + k), row_bytes);
        return n * int(stride);
    }
    void unpack_reverse_comm(int n, int *list, double *buf) override {
        for (int k = 0; k < n; ++k)
            if (real_size == sizeof(float))
                add<float>(row(list[k]), buf + size_t(k) * stride);
            else
                add<double>(row(list[k]), buf + size_t(k) * stride);
    }

    double memory_usage() override {
        size_t reals = energies.capacity() + forces.capacity() + virials.capacity(), integers = sender.capacity();
        for (const Evaluation &each : evaluations) {
            reals += each.outputs.capacity() + each.cotangents.capacity();
            integers += each.elements.capacity();
        }
        return Pair::memory_usage() + double(first.capacity() * sizeof(int64_t)) + double(integers * sizeof(int32_t)) +
               double(reals * sizeof(double));
    }

  private:
    std::unique_ptr<cace::Kernels> kernels;
    // A network and what it is told and says of the present atoms
    struct Evaluation {
        cace::Network *network;
        cace_system system;
        std::vector<int32_t> elements;
        std::vector<double> outputs, cotangents;
    };
    std::vector<Evaluation> evaluations;
    std::vector<int32_t> element_of_type, sender;
    std::vector<int64_t> first;
    std::vector<double> energies, forces, virials;  // of one network after the other, and of one repulsion
    double parts[3] = {};  // of this rank's atoms
    bool listed = false, masses_compared = false;
    cace::LongRange long_range;
    bool keeps_waves = true, waves_chosen = false;
    // The exchange in progress
    char *rows = nullptr;
    size_t real_size = 8, row_bytes = 0, stride = 0;  // of a number, of a row, and of its place in LAMMPS's buffers in doubles

    // Under another MPI's mpiexec every process believes to be alone, and all of them write the same files.
    void check_launcher() {
        int size = 1;
        MPI_Comm_size(MPI_COMM_WORLD, &size);
        for (const char *name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "PMIX_SIZE", "MV2_COMM_WORLD_SIZE"}) {
            const char *told = getenv(name);
            if (size == 1 && told && atoi(told) > 1)
                error->all(FLERR,
                           "{}={}, but MPI has one process: this mpiexec is of another MPI than this LAMMPS, and ran "
                           "independent copies. Take the mpiexec beside this lmp, or: cace lammps run -n {}",
                           name, told, told);
        }
    }

    // What is wrong with this domain, or nothing.
    std::string begin(Evaluation &each) {
        try {
            each.network->begin(each.system);
        } catch (const std::runtime_error &problem) {
            return std::string("pair_style cace: ") + problem.what();
        }
        if (!(each.system.closest < COINCIDENT)) return "";
        char text[100];
        snprintf(text, sizeof text, "two atoms are %.1e Å apart: remove the double atom or correct the box",
                 each.system.closest);
        return text;
    }

    // LAMMPS's error of all ranks, where one of them has a problem.
    void all_or_none(const std::string &mine) {
        const std::string problem = cace::of_all_ranks(mine, world);
        if (!problem.empty()) error->all(FLERR, "{}", problem);
    }

    int32_t row_of(const std::string &symbol, int type, const char *file) {
        std::string known;
        for (size_t row = 0; row < kernels->elements.size(); ++row) {
            if (kernels->elements[row] == symbol) return int32_t(row);
            known += " " + kernels->elements[row];
        }
        if (symbol == "NULL")
            error->all(FLERR, "pair_style cace: atom type {} is NULL, but every type needs an element of {}:{}", type,
                       file, known);
        error->all(FLERR, "pair_style cace: atom type {} is {}, which {} does not know. It has:{}", type, symbol, file,
                   known);
        return -1;
    }

    // Elements in another order than the types are the likeliest mistake of an input, and it would run.
    void compare_masses() {
        if (masses_compared || comm->me != 0 || !atom->mass) return;
        masses_compared = true;
        for (int type = 1; type <= atom->ntypes; ++type) {
            if (!atom->mass_setflag[type]) continue;
            const double mass = atom->mass[type], own = kernels->masses[element_of_type[type]];
            const std::string &symbol = kernels->elements[element_of_type[type]];
            const int other = element_of_mass(mass);
            // Isotopes, tritium too, are no mistake.
            const bool far = std::abs(mass - own) > std::max(2.1, 0.2 * own);
            const bool swapped = other >= 0 && kernels->elements[other] != symbol && std::abs(mass - own) > SAME_MASS;
            if (swapped)
                error->warning(FLERR,
                               "pair_coeff of cace says that atom type {} is {}, but its mass {:.6g} is that of {}",
                               type, symbol, mass, kernels->elements[other]);
            else if (far)
                error->warning(FLERR,
                               "pair_coeff of cace says that atom type {} is {}, but its mass is {:.6g}, not {:.6g}",
                               type, symbol, mass, own);
        }
    }
    int element_of_mass(double mass) const {
        for (size_t row = 0; row < kernels->masses.size(); ++row)
            if (std::abs(mass - kernels->masses[row]) < SAME_MASS) return int(row);
        return -1;
    }

    void widest_exchange() {
        cace_system nothing = {};
        int64_t none = 0;
        double forces = 0;  // without them there is no way back, and nothing is exchanged on it
        nothing.first = &none;
        nothing.forces = &forces;
        nothing.n_threads = 1;
        cace_exchange found[CACE_MOST_EXCHANGES];
        comm_forward = comm_reverse = 0;
        for (const auto &network : kernels->networks) {
            network->begin(nothing);
            for (int phase = 0; phase < network->phases(); ++phase)
                for (int k = network->exchanges(phase, found); k-- > 0;) {
                    int &most = found[k].direction ? comm_reverse : comm_forward;
                    most = std::max(most, int(doubles(found[k].width, network->real_size)));
                }
        }
    }
    static size_t doubles(int64_t reals, size_t size) { return (size_t(reals) * size + 7) / 8; }

    void take_list() {
        if (list->listskip)
            error->all(FLERR,
                       "pair_style cace needs all pairs, and 'hybrid' gives some to another style: use "
                       "'hybrid/overlay', with 'pair_coeff * * cace ...'");
        const int n = atom->nlocal;
        first.assign(n + 1, 0);
        for (int k = 0; k < list->inum; ++k) first[list->ilist[k] + 1] = list->numneigh[list->ilist[k]];
        for (int i = 0; i < n; ++i) first[i + 1] += first[i];
        sender.resize(size_t(first[n]) + 1);
        for (int k = 0; k < list->inum; ++k) {
            const int i = list->ilist[k];
            int32_t *to = sender.data() + first[i];
            for (int e = 0; e < list->numneigh[i]; ++e) to[e] = list->firstneigh[i][e] & NEIGHMASK;
        }
        if (kernels->cutoff + neighbor->skin < neighbor->cutneighmax) leave_out_the_far(n);
        listed = true;
    }

    // Every pair of the list is looked at in every step, and that of another style may reach much further.
    void leave_out_the_far(int n) {
        const double reach = kernels->cutoff + neighbor->skin, *const *x = atom->x;
        int64_t kept = 0, begin = 0;
        for (int i = 0; i < n; ++i) {
            const int64_t end = first[i + 1];
            for (int64_t e = begin; e < end; ++e) {
                const double *other = x[sender[e]];
                const double d[3] = {other[0] - x[i][0], other[1] - x[i][1], other[2] - x[i][2]};
                if (d[0] * d[0] + d[1] * d[1] + d[2] * d[2] < reach * reach) sender[kept++] = sender[e];
            }
            begin = end;
            first[i + 1] = kept;
        }
    }

    void prepare(size_t number, int n, int n_all) {
        Evaluation &each = evaluations[number];
        const size_t n_outputs = size_t(each.network->n_outputs);
        each.elements.resize(n_all + 1);
        for (int i = 0; i < n_all; ++i) each.elements[i] = kernels->rows[number][element_of_type[atom->type[i]]];
        each.outputs.resize(n * n_outputs + 1);
        each.cotangents.assign(n * n_outputs + 1, 0);
        for (int i = 0; i < n; ++i) each.cotangents[i * n_outputs] = each.network->weight;
        cace_system &s = each.system = {};
        s.n_atoms = n;
        s.n_all = n_all;
        s.positions = n_all ? atom->x[0] : nullptr;
        s.elements = each.elements.data();
        s.first = first.data();
        s.sender = sender.data();
        s.n_threads = comm->nthreads;
        s.outputs = each.outputs.data();
    }

    void run(cace::Network &network, int from, int to) {
        for (int phase = from; phase <= to; ++phase) {
            network.run(phase);
            exchange(network, phase);
        }
    }

    void ask_for_gradients(cace_system &s) {
        s.forces = forces.data();
        s.virials = vflag_either ? virials.data() : nullptr;
    }

    // A part of the energy is another style's, which must be there.
    void check_other_styles() {
        const std::string &beside = kernels->beside;
        if (!beside.empty() && !force->pair_match(beside.substr(0, beside.find(' ')), 1))
            error->all(FLERR, "this potential has dispersion: use 'pair_style hybrid/overlay cace {}'", beside);
    }

    void check_boundaries() {
        const int periodic = domain->xperiodic + domain->yperiodic + domain->zperiodic;
        if (kernels->has_terms() && periodic != 0 && periodic != 3)
            error->all(FLERR,
                       "the long-range energy of this potential is a sum over waves of a box that is periodic in three "
                       "directions, or over all pairs of one that is periodic in none: set 'boundary p p p', with a "
                       "vacuum as wide as you trust, or 'boundary s s s'");
    }

    // Energies that are no sum of atomic ones, and dE/doutputs.
    void evaluate_terms(int n) {
        const double *h = domain->h;
        const double cell[9] = {h[0], 0, 0, h[5], h[1], 0, h[4], h[3], h[2]};
        const bool keep = !waves_chosen || !keeps_waves, tells = !waves_chosen && domain->xperiodic && comm->me == 0;
        std::vector<cace::LongRange::Said> said;
        for (Evaluation &each : evaluations)
            said.push_back(
                {each.network->terms, each.network->n_outputs, each.outputs.data(), each.cotangents.data()});
        long_range.evaluate(said,
                            {n, n ? atom->x[0] : nullptr, cell, bool(domain->xperiodic), comm->nthreads,
                             bool(vflag_atom)},
                            keep, world);
        waves_chosen = true;
        if (tells)
            utils::logmesg(lmp, "cace: the long-range energy is a sum over {} waves, {}\n", long_range.n_waves,
                           keeps_waves ? "those of this box until the end of the run"
                                       : "chosen anew for the box of every step");
    }

    void add_long_range(int n) {
        for (int i = 0; i < n; ++i) {
            parts[2] += long_range.energies[i];
            if (eflag_global) eng_coul += long_range.energies[i];
            if (eflag_atom) eatom[i] += long_range.energies[i];
            for (int a = 0; a < 3; ++a) atom->f[i][a] += long_range.forces[3 * size_t(i) + a];
            if (vflag_atom) add_virial(long_range.virials.data() + 6 * size_t(i), vatom[i]);
        }
        if (vflag_global) add_virial(long_range.virial, virial);
    }

    void add_repulsion(const cace::Repulsion &repulsion, const cace_system &system, int n) {
        energies.resize(size_t(n) + 1);
        repulsion.evaluate(system, energies.data(), forces.data(), vflag_either ? virials.data() : nullptr);
        for (int i = 0; i < n; ++i) {
            parts[1] += energies[i];
            if (eflag_global) eng_vdwl += energies[i];
            if (eflag_atom) eatom[i] += energies[i];
        }
        add_gradients(n, n);
    }

    // Of xx yy zz yz xz xy to LAMMPS's xx yy zz xy xz yz
    static void add_virial(const double *from, double *to) {
        static const int place[6] = {0, 1, 2, 5, 4, 3};
        for (int k = 0; k < 6; ++k) to[place[k]] += from[k];
    }

    void exchange(const cace::Network &network, int phase) {
        cace_exchange found[CACE_MOST_EXCHANGES];
        const int n = network.exchanges(phase, found);
        real_size = network.real_size;
        for (int k = 0; k < n; ++k) {
            rows = static_cast<char *>(found[k].rows);
            row_bytes = size_t(found[k].width) * real_size;
            stride = doubles(found[k].width, real_size);
            if (found[k].direction)
                comm->reverse_comm(this, int(stride));
            else
                comm->forward_comm(this, int(stride));
        }
    }
    char *row(int i) const { return rows + size_t(i) * row_bytes; }

    template <class Real>
    void add(char *to, const double *from) const {
        const Real *more = reinterpret_cast<const Real *>(from);
        Real *sum = reinterpret_cast<Real *>(to);
        for (size_t k = 0; k < row_bytes / sizeof(Real); ++k) sum[k] += more[k];
    }

    void add_energies(int n) {
        for (const Evaluation &each : evaluations)
            for (int i = 0; i < n; ++i) {
                const double energy = each.network->weight * each.outputs[i * size_t(each.network->n_outputs)];
                parts[0] += energy;
                if (eflag_global) eng_vdwl += energy;
                if (eflag_atom) eatom[i] += energy;
            }
    }

    // Of the network that was run last, or of a repulsion.
    void add_gradients(int n, int n_all) {
        double *f = n_all ? atom->f[0] : nullptr;
        for (size_t k = 0; k < 3 * size_t(n_all); ++k) f[k] += forces[k];
        if (!vflag_either) return;
        for (int i = 0; i < n; ++i) {
            if (vflag_global) add_virial(virials.data() + 6 * size_t(i), virial);
            if (vflag_atom) add_virial(virials.data() + 6 * size_t(i), vatom[i]);
        }
    }
};

}  // namespace LAMMPS_NS

// What plugin.cpp looks for, once it knows that this was compiled for the LAMMPS that is running.
extern "C" void *cace_make_pair(void *lmp) {
    return static_cast<LAMMPS_NS::Pair *>(new LAMMPS_NS::PairCACE(static_cast<LAMMPS_NS::LAMMPS *>(lmp)));
}
