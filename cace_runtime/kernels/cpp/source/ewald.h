// C interface of the energy of Gaussian charges: the Ewald sum over the reciprocal lattice, also for programs that cut
// space into domains (the sums over the atoms of all domains are to be added between the first and the second stage),
// and the sum over all pairs of a structure that is not periodic.
//
//   void *ewald = cace_ewald_create(sigma, dl, n_channels);
//   cace_ewald_keep(ewald, cell);                // which k are summed: those of this cell, until it is called again
//   n = cace_ewald_waves(ewald);
//   each step, sums being double [n_channels][n][2]:
//     cace_ewald_sums(ewald, &charges, sums);              // S_c(k) of these atoms
//     cace_ewald_energy(ewald, cell, scale, sums, result); // replaces S by dE/dS; here all atoms must have been added
//     cace_ewald_pull(ewald, &charges, sums);              // dE/dq and forces of these atoms, which are the same
//
// All numbers are float64, in Å, and the same to the bit for any number of threads. Kernels of single precision have
// products of waves in it, and add up in blocks: energies to some 1e-8, forces and dE/dq to 1e-7 of the largest.
// Functions that return int give 0, or 1 when out of memory; the one that creates gives null then.

#ifndef CACE_EWALD_H
#define CACE_EWALD_H

#include <cstdint>

extern "C" {

// Some atoms of a structure, or all.
struct cace_charges {
    int64_t n_atoms;
    const double *positions;  // [n_atoms][3], Å; need not be wrapped into the cell
    const double *charges;    // [n_atoms][n_channels]
    const double *cell;       // [3][3], vectors as rows, Å
    int32_t n_threads;
    double *potentials;  // out dE/dq [n_atoms][n_channels]
    double *forces;      // out -dE/dx with fixed charges [n_atoms][3]
    double *virials;     // out shares of the virial [n_atoms][6], or null; they cost as much as all else, six times
};

void *cace_ewald_create(double sigma, double dl, int32_t n_channels);
void cace_ewald_destroy(void *ewald);
// The whole numbers n of k = n_1 g_1 + n_2 g_2 + n_3 g_3 with 0 < |k| <= 2 pi / dl in this cell, one of k and -k.
int cace_ewald_keep(void *ewald, const double *cell);
// Numbers for each channel: of a few k more than are summed, so that they stand in rows along n_3.
int64_t cace_ewald_waves(const void *ewald);
// n of each of them [waves][3]; an entry of `inside` [waves] is 1 where it is summed.
void cace_ewald_indices(const void *ewald, int32_t *indices, uint8_t *inside);
int cace_ewald_sums(void *ewald, const cace_charges *charges, double *sums);
// scale / V sum_k exp(-sigma^2 k^2 / 2) / k^2 sum_c |S_c(k)|^2 over k and -k, then its virial -dE/dstrain
// (xx yy zz yz xz xy) with S fixed: result [7].
int cace_ewald_energy(void *ewald, const double *cell, double scale, double *sums, double *result);
// After cace_ewald_sums of the same charges.
int cace_ewald_pull(void *ewald, const cace_charges *charges, const double *sums);

// scale / (2 pi) sum_{i<j} sum_c q_ic q_jc erf(r_ij / (sqrt(2) sigma)) / (r_ij + epsilon), with all derivatives, for
// atoms [first, first + n) of all: potentials, forces and virials are written of these alone, and the result [7] is
// half of energy and virial of the pairs that each of them has. The cell is not read.
int cace_pairs(double sigma, double epsilon, double scale, int32_t n_channels, const cace_charges *all, int64_t first,
               int64_t n, double *result);

// A mesh of n points along the vectors of the cell, rows [n[0]][n[1]][n[2]] of reals, and the function that charges are
// smeared over it with: between two points, at t in [0, 1), the polynomial of `coefficients` [degree + 1][width].
struct cace_mesh {
    const int64_t *n;       // [3]
    const double *inverse;  // of the cell [3][3]: positions times it are fractional
    int64_t degree;
    const double *coefficients;
};

int cace_real_bytes();  // of the reals of a mesh
// One channel of the charges on the mesh, and dE/dmesh back to potentials and forces, to which channels after the first
// one are added.
int cace_mesh_spread(const cace_mesh *mesh, const cace_charges *charges, int32_t n_channels, int32_t channel,
                     void *out);
int cace_mesh_gather(const cace_mesh *mesh, const cace_charges *charges, int32_t n_channels, int32_t channel,
                     const void *in);
}

enum { CACE_MESH_WIDTH = 8 };

#endif
