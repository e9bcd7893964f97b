// The latent Ewald energy of a potential, in stages between which ranks add up; kernels and settings are the folder's.

#pragma once

#include <cmath>
#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "ewald.h"
#include "folder.h"
#include "shared_library.h"

namespace cace {

class LatentEwald {
  public:
    // Among the numbers of each atom, those that are its charges, one per channel
    std::vector<int> columns;

    // `key`: of the term in the folder; its norm has the weight of its network.
    LatentEwald(const Folder &folder, const std::string &key, int n_outputs) : library(folder, "ewald") {
        const std::vector<double> told = folder.numbers(key);
        if (told.size() < 7) folder.fail(folder.path + "/potential has no such " + key);
        sigma = told[0];
        dl = told[1];
        norm = told[2];
        epsilon = told[3];
        removed = told[4];
        added = told[5];
        for (size_t k = 6; k < told.size(); ++k) {
            columns.push_back(int(told[k]));
            if (told[k] < 1 || told[k] >= n_outputs) folder.fail(folder.path + "/potential has no such " + key);
        }
        library.find(create, "cace_ewald_create");
        library.find(destroy, "cace_ewald_destroy");
        library.find(keep_, "cace_ewald_keep");
        library.find(waves_, "cace_ewald_waves");
        library.find(sums_, "cace_ewald_sums");
        library.find(energy_, "cace_ewald_energy");
        library.find(pull_, "cace_ewald_pull");
        library.find(pairs_, "cace_pairs");
        ewald = create(sigma, dl, int32_t(columns.size()));
        if (!ewald) check(1);
    }
    LatentEwald(const LatentEwald &) = delete;
    ~LatentEwald() {
        if (ewald) destroy(ewald);
    }

    int n_channels() const { return int(columns.size()); }

    // The waves of this cell (vectors as rows, Å) are summed until it is called again; returns how many numbers they are.
    int64_t keep(const double *cell) {
        check(keep_(ewald, cell));
        sums.resize(2 * size_t(waves_(ewald)) * columns.size() + 1);
        return waves_(ewald);
    }

    // Of a periodic box: sums over this rank's atoms, to be added up over ranks; then what all ranks' sums give back to
    // these atoms. The potentials are complete then, self-interaction included; result: energy and virial, of the whole.
    double *sums_of(const cace_charges &charges) {
        check(sums_(ewald, &charges, sums.data()));
        return sums.data();
    }
    int n_sums() const { return int(sums.size()) - 1; }
    void pull(const cace_charges &charges, double *result) {
        check(energy_(ewald, charges.cell, norm, sums.data(), result));
        check(pull_(ewald, &charges, sums.data()));
        add_selves(-removed, charges, 0, charges.n_atoms);
    }

    // Of a box that is periodic nowhere: all atoms, of which those from `first` on are this rank's; result: its share.
    void pairs(const cace_charges &all, int64_t first, int64_t n, double *result) {
        check(pairs_(sigma, epsilon, norm, int32_t(columns.size()), &all, first, n, result));
        add_selves(added, all, first, n);
    }

  private:
    SharedLibrary library;
    double sigma, dl, norm, epsilon, removed, added;  // how many times self-interaction is removed, or added
    std::vector<double> sums;
    void *ewald = nullptr;
    decltype(&cace_ewald_create) create = nullptr;
    decltype(&cace_ewald_destroy) destroy = nullptr;
    decltype(&cace_ewald_keep) keep_ = nullptr;
    decltype(&cace_ewald_waves) waves_ = nullptr;
    decltype(&cace_ewald_sums) sums_ = nullptr;
    decltype(&cace_ewald_energy) energy_ = nullptr;
    decltype(&cace_ewald_pull) pull_ = nullptr;
    decltype(&cace_pairs) pairs_ = nullptr;

    static void check(int failed) {
        if (failed) throw std::runtime_error("out of memory for the long-range energy");
    }
    // E_self = norm sum q^2 / (sigma (2 pi)^(3/2)), which half of the charges times the potentials has then.
    void add_selves(double times, const cace_charges &of, int64_t first, int64_t n) const {
        const double factor = 2 * times * norm / (sigma * std::pow(2 * M_PI, 1.5));
        const int64_t n_channels = int64_t(columns.size());
        for (int64_t i = first * n_channels; i < (first + n) * n_channels; ++i)
            of.potentials[i] += factor * of.charges[i];
    }
};

}  // namespace cace
