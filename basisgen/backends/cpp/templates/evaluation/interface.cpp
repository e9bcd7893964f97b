// The whole potential: energies, forces and virials of one structure whose neighbours are given.
//
// Notation: l counts Cartesian components (rows), d their degree, k = (n~, s) radial functions before mixing times
// channels of an edge sum, c = (a, b) edge channels, n radial channels, f features, t layers of the potential.
//
//   forward  t:  M_t[l, k] = sum_j L_l R_n~ g_t[j, d, s];  A_t = mix(M_t) + messages;  B_t = forward(A_t)
//   reverse  t:  dB_t -> dA_t = backward(A_t, dB_t) -> dM_t -> forces, and dg_t of the neighbours
//
// The last layer does both at once. Two layouts: *rows*, [atom][l][column], columns contiguous, for everything that
// is gathered by neighbours; and *lanes*, [column][l][atom of a block], W atoms at a time, for everything that an atom
// does on its own. Edge functions are computed anew in each pass, W edges at a time; nothing of size edges x k exists.

#include <cstdint>

extern "C" {

// One structure, or one domain of it. Edges run from `sender` (own atoms and ghosts) to own atoms, in compressed rows;
// both directions of a pair between own atoms are listed, and pairs beyond the cutoff may be: they are skipped. An
// edge's vector is x[receiver] - x[sender] - images[image].
struct cace_system {
    int64_t n_atoms;          // own atoms, the first of all atoms
    int64_t n_all;            // own atoms and ghosts
    const double *positions;  // [n_all][3], Å
    const int32_t *elements;  // [n_all], rows of the embedding
    const int64_t *first;     // [n_atoms + 1]
    const int32_t *sender;    // [first[n_atoms]]
    const int32_t *image;     // [first[n_atoms]], rows of images, or null: no shifts
    const double *images;     // [][3], Å
    int32_t n_threads;
    double *energies;  // out [n_atoms], eV, with E0
    double *forces;    // out [n_all][3], eV/Å; those of ghosts are to be added to their owners
    double *virials;   // out [n_atoms][6] (xx yy zz yz xz xy), eV, or null
    double *features;  // out [n_atoms][layers + 1][c][n][f], or null
    double closest;    // out: smallest distance of a listed pair, Å
};

// Rows that ghosts need before the next phase (direction 0: owners to ghosts) or that they leave behind (1: to be
// added to the owners', then the ghosts' are forgotten). One row per atom of all.
struct cace_exchange {
    void *rows;
    int64_t width;  // reals per row
    int32_t direction;
};
}
