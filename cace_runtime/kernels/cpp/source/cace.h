// C interface of a potential's compiled kernels, also for programs that cut space into domains.
//
// A library of kernels is made for one architecture and precision. Its life with an engine:
//
//   void *model = cace_model_create(weights);       // float64, in the order that cace_weights() names; copied
//   void *workspace = cace_workspace_create(model); // memory, kept from step to step
//   each step:
//     cace_begin(workspace, &system);               // drops pairs beyond the cutoff
//     for (phase = 0; phase < cace_phases(); ++phase) {
//         cace_run(workspace, phase);
//         n = cace_exchanges(workspace, phase, exchanges);
//         // direction 0: copy the rows of owners to their ghosts; direction 1: add the rows of ghosts to their owners'
//     }
//     // outputs and virials are complete; forces on ghosts are still to be added to their owners
//
// Without `forces` the outputs are complete after the middle phase. Whoever then sets `cotangents`, `forces` (and
// `virials`) of the same system and runs the phases from the middle one on again has, once, the way back alone.
//
// With T message layers there are 2 T + 1 phases: layers 0 ... T - 1, layer T forth and back, layers T - 1 ... 0 back.
// What a layer's messages are made of crosses domains between phases, so ghosts are needed one cutoff deep
// whatever T is. Rows of an exchange are the kernels' own: g of eq. 12, [degree][channel of the edge sum], A,
// [component][channel, radial], or what tensor messages send, [component of scalars, tensors][channel, radial], with g
// behind if both are sent, filled up to whole registers; who moves them needs their width only.
//
// Weights have the names of the tensors in a model's file, each in its shape there, row by row, and besides `cutoff`,
// `cutoff_function.p`, `epsilon`, `message_scale`, `energy_scale`, `reference_energies`, `closest_distances` (of each
// pair of elements two, Å, or zeros) and the prefactor of the Bessel functions, which its config holds, and
// `outputs.NAME.scale` and `outputs.NAME.subtracted`, with which that output is multiplied and which is subtracted from
// it then. Functions that return int give 0, or 1 and cace_error() says why; those that create give null then.

#ifndef CACE_H
#define CACE_H

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
    const double *cotangents;  // dE/doutputs [n_atoms][outputs], or null: E is the plain sum of output 0
    double *outputs;           // out [n_atoms][outputs]; 0 is the energy of an atom, eV, with E0
    double *forces;            // out -dE/dx [n_all][3], eV/Å; those of ghosts are to be added to their owners; or null
    double *virials;           // out -dE/dstrain [n_atoms][6] (xx yy zz yz xz xy), eV, or null, as without forces
    double *features;          // out [n_atoms][layers + 1][c][n][f], or null
    double closest;            // out: smallest distance of a listed pair, Å
};

// The weights of one name.
struct cace_part {
    const void *numbers;
    int64_t size;  // bytes of each: 4 or 8
};

// Rows that ghosts need before the next phase (direction 0: owners to ghosts) or that they leave behind (1: to be
// added to the owners', then the ghosts' are forgotten). One row per atom of all.
struct cace_exchange {
    void *rows;
    int64_t width;  // reals per row
    int32_t direction;
};

// What a gradient with respect to the weights is of:
// sum_ik outputs[i][k] o_ik + sum_i displacements[i] . dE/dx_i + sum_i virials[i] . V_i, E = sum_ik pulled[i][k] o_ik.
struct cace_cotangents {
    const double *outputs;        // [n_atoms][outputs]
    const double *displacements;  // [n_atoms][3]: minus the cotangents of the forces
    const double *virials;        // [n_atoms][6] (xx yy zz yz xz xy), or null
    const double *pulled;         // [n_atoms][outputs], or null: E is the sum of output 0
    void *gradient;               // out: of the weights, in their order, reals; or null: the changes alone
    double *changes;              // out: derivatives of the sum with respect to `pulled` [n_atoms][outputs], or null
};

int cace_abi();              // version of this interface: CACE_ABI
int cace_outputs();          // numbers of each atom: the energy and others
int cace_real_size();        // bytes of a real: 4 or 8
const char *cace_error();    // of this thread's last call that failed
const char *cace_weights();  // names and lengths of the weights, one per line

void *cace_model_create(const double *weights);
// Other weights for a model, between evaluations: its workspaces stay.
int cace_model_set(void *model, const double *weights);
// The same, from a part for each line of cace_weights().
int cace_model_set_parts(void *model, const cace_part *parts);
void cace_model_destroy(void *model);
// Memory of one evaluation, reused by the next. Different workspaces of one model may be used at the same time.
void *cace_workspace_create(const void *model);
void cace_workspace_destroy(void *workspace);

int cace_phases();
int cace_begin(void *workspace, cace_system *system);
int cace_run(void *workspace, int phase);
// How many there are after a phase, at most CACE_MOST_EXCHANGES. Valid until the next call of cace_run.
int cace_exchanges(void *workspace, int phase, cace_exchange *out);
int cace_evaluate(void *workspace, cace_system *system);  // all phases, of a structure without ghosts

// The gradient is a library of its own, of the same weights; it has these in place of what comes after
// cace_model_destroy(). Memory of one gradient is reused by the next.
void *cace_gradient_create(const void *model);
void cace_gradient_destroy(void *workspace);
// Of a structure without ghosts; the outputs of `system` are not used.
int cace_gradient(void *workspace, cace_system *system, const cace_cotangents *cotangents);
}

enum { CACE_ABI = 3, CACE_MOST_EXCHANGES = 2 };

#endif
