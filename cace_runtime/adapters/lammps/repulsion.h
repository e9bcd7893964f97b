// The repulsion of close nuclei of a network: each rank that of its own atoms; constants are the folder's.

#pragma once

#include <string>
#include <vector>

#include "folder.h"
#include "zbl.h"

namespace cace {

class Repulsion {
  public:
    // `key`: of the term in the folder, whose energies have the weight of its network.
    Repulsion(const Folder &folder, const std::string &key, size_t n_elements) {
        const std::vector<double> told = folder.numbers(key);
        const size_t n = told.empty() || !(told[0] >= 0 && told[0] < 100) ? 0 : size_t(told[0]);
        if (told.size() != 1 + 2 * n + 4 * n_elements * n_elements)
            folder.fail(folder.path + "/potential has no such " + key);
        screening.assign(told.begin() + 1, told.begin() + 1 + 2 * n);
        pairs.assign(told.begin() + 1 + 2 * n, told.end());
        n_rows = int32_t(n_elements);
    }

    // Of the own atoms of a domain, by atom: energies, forces [][3], and virials [][6] or null.
    void evaluate(const cace_system &of, double *energies, double *forces, double *virials) const {
        const cace_zbl zbl = {n_rows, int32_t(screening.size() / 2), pairs.data(), screening.data()};
        repel(zbl, of, energies, forces, virials);
    }

  private:
    std::vector<double> pairs, screening;
    int32_t n_rows;
};

}  // namespace cace
