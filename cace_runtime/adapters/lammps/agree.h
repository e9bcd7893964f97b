// An error that some ranks found becomes one of all: a rank that ended alone would leave the others waiting, or end
// them by MPI_Abort, which sometimes overtakes the message.

#pragma once

#include <mpi.h>

#include <string>

namespace cace {

// The message of the first rank that has one; empty where none has. To be called by all ranks of `world`.
inline std::string of_all_ranks(std::string problem, MPI_Comm world) {
    int me = 0, n_ranks = 1, first = 0;
    MPI_Comm_rank(world, &me);
    MPI_Comm_size(world, &n_ranks);
    const int mine = problem.empty() ? n_ranks : me;
    MPI_Allreduce(&mine, &first, 1, MPI_INT, MPI_MIN, world);
    if (first == n_ranks) return "";
    int length = int(problem.size());
    MPI_Bcast(&length, 1, MPI_INT, first, world);
    problem.resize(length);
    MPI_Bcast(&problem[0], length, MPI_CHAR, first, world);
    return problem;
}

}  // namespace cace
