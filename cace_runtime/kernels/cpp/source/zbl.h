// The repulsion of nuclei that come close, with its first derivatives: equations and sources in
// cace_runtime/potential/terms/zbl.py. For the runtime's kernels and for the pair style of LAMMPS.

#ifndef CACE_ZBL_H
#define CACE_ZBL_H

#include <cmath>
#include <cstdint>

#include "cace.h"

extern "C" {

struct cace_zbl {
    int32_t n_elements;
    int32_t n_screening;
    // Of each pair of elements [n_elements][n_elements][4]: e^2 Z_i Z_j / (4 pi eps0) (eV Å), 1 / a (1/Å), and between
    // which two distances (Å) it is switched off
    const double *pairs;
    const double *screening;  // coefficients and decays of the screening function [n_screening][2]
};

// cace::repel, of a library
void cace_repel(const cace_zbl *zbl, const cace_system *system, double *energies, double *forces, double *virials);
}

namespace cace {

// Of the own atoms of a structure or domain, whose neighbours are all listed: half the energy of each of an atom's pairs
// (eV), the whole force on it (eV/Å), and its share of -dE/dstrain (xx yy zz yz xz xy, eV), or null. Ghosts get nothing:
// their owners see the same pairs. No two atoms coincide.
inline void repel(const cace_zbl &zbl, const cace_system &s, double *energies, double *forces, double *virials) {
    static const int row[6] = {0, 1, 2, 1, 0, 0}, column[6] = {0, 1, 2, 2, 2, 1};
    for (int64_t i = 0; i < s.n_atoms; ++i) {
        const double *x = s.positions + 3 * i, *of_element = zbl.pairs + 4 * int64_t(s.elements[i]) * zbl.n_elements;
        double energy = 0, force[3] = {}, virial[6] = {};
        for (int64_t e = s.first[i]; e < s.first[i + 1]; ++e) {
            const int32_t j = s.sender[e];
            const double *pair = of_element + 4 * s.elements[j], *y = s.positions + 3 * int64_t(j);
            const double *shift = s.image ? s.images + 3 * int64_t(s.image[e]) : s.images;
            double d[3], squares = 0;
            for (int a = 0; a < 3; ++a) {
                d[a] = x[a] - y[a] - (shift ? shift[a] : 0);
                squares += d[a] * d[a];
            }
            if (squares >= pair[3] * pair[3]) continue;
            const double r = std::sqrt(squares), width = pair[3] - pair[2];
            double screened = 0, slope = 0;
            for (int k = 0; k < zbl.n_screening; ++k) {
                const double decay = zbl.screening[2 * k + 1] * pair[1];
                const double term = zbl.screening[2 * k] * std::exp(-decay * r);
                screened += term;
                slope -= decay * term;
            }
            const double whole = pair[0] * screened / r, changes = pair[0] * slope / r - whole / r;
            const double t = r > pair[2] ? (r - pair[2]) / width : 0, back = t * (1 - t);
            const double left = 1 + t * t * t * t * (-35 + t * (84 + t * (-70 + 20 * t)));
            const double push = (whole * 140 * back * back * back / width - changes * left) / r;
            energy += 0.5 * whole * left;
            for (int a = 0; a < 3; ++a) force[a] += push * d[a];
            for (int a = 0; a < 6; ++a) virial[a] += 0.5 * push * d[row[a]] * d[column[a]];
        }
        energies[i] = energy;
        for (int a = 0; a < 3; ++a) forces[3 * i + a] = force[a];
        if (virials)
            for (int a = 0; a < 6; ++a) virials[6 * i + a] = virial[a];
    }
}

}  // namespace cace

#endif
