// SPDX-License-Identifier: GPL-2.0-or-later
//
// What `plugin load` takes: registers pair_style cace, if it was compiled for the LAMMPS that is running.
//
// This file is linked with LAMMPS, a program under the GNU General Public License version 2. It is free software: you
// can redistribute it and/or modify it under the terms of that licence (file COPYING beside this one) as published by
// the Free Software Foundation, version 2 or any later version. It comes without any warranty.
//
// Only C functions of LAMMPS are called here, which keep their meaning. The classes that the pair style is made of do
// not: after an upgrade it could fail to load with a puzzle, or load and crash. So it is a library of its own.

#include <sys/stat.h>

#include <dlfcn.h>

#include <string>

// A LAMMPS without MPI has none of these; this library has to load there to say that it was made for another.
#pragma weak MPI_Comm_rank
#pragma weak MPI_Comm_size
#pragma weak MPI_Comm_f2c
#pragma weak MPI_Allreduce
#pragma weak MPI_Bcast
#include "agree.h"
#include "folder.h"

extern "C" {
int lammps_version(void *);
int lammps_get_mpi_comm(void *);
void lammps_error(void *, int, const char *);

// LAMMPS's interface for plugins (its manual, "Writing plugins"): the wheel has no header of it.
struct lammpsplugin_t {
    const char *version, *style, *name, *info, *author;
    union {
        void *(*v1)(void *);
        void *(*v2)(void *, int, char **);
    } creator;
    void *handle;
};
}

namespace {

constexpr int ALL_RANKS = 2 | 4;  // LMP_ERROR_ALL | LMP_ERROR_WORLD of library.h
const char *const AGAIN = ". Run again: cace lammps build MODEL.safetensors";

std::string file_of(void *function) {
    Dl_info where = {};
    return dladdr(function, &where) ? where.dli_fname : "";
}

// What is wrong with the LAMMPS that runs, or nothing.
std::string other_lammps(void *lmp) {
    const std::string library = file_of(reinterpret_cast<void *>(&lammps_version));
    struct stat file = {};
    const bool found = stat(library.c_str(), &file) == 0;
    if (lammps_version(lmp) == CACE_LAMMPS_NUMBER && found && (long long)file.st_size == CACE_LAMMPS_SIZE) return "";
    return "this pair style cace was compiled for another LAMMPS (" CACE_LAMMPS_NAME
           ") than the one that runs: version " +
           std::to_string(lammps_version(lmp)) + ", " + library + AGAIN;
}

// What is wrong with the folder, or nothing: then `make` is the pair style's constructor.
std::string load(void *(*&make)(void *)) {
    const std::string self = file_of(reinterpret_cast<void *>(&load));
    const size_t slash = self.rfind('/');
    const std::string place = slash == std::string::npos ? "." : self.substr(0, slash), pair = place + "/pair.so";
    try {
        const cace::Folder folder(place, "MODEL.safetensors");
        folder.check_library(self, "cace");
        folder.check_library(pair, "pair");
    } catch (const std::exception &problem) {
        return problem.what();
    }
    void *opened = dlopen(pair.c_str(), RTLD_NOW);
    if (!opened) return std::string("the pair style cace does not load: ") + dlerror() + AGAIN;
    make = reinterpret_cast<void *(*)(void *)>(dlsym(opened, "cace_make_pair"));
    return make ? "" : pair + " has no pair style" + AGAIN;
}

}  // namespace

extern "C" void lammpsplugin_init(void *lmp, void *handle, void *regfunc) {
    lammpsplugin_t plugin = {};
    std::string problem = other_lammps(lmp);
    // The same on all ranks so far; whether their files are is another matter, and only now is MPI known to be ours.
    if (problem.empty())
        problem = cace::of_all_ranks(load(plugin.creator.v1), MPI_Comm_f2c(lammps_get_mpi_comm(lmp)));
    if (!problem.empty()) {
        lammps_error(lmp, ALL_RANKS, problem.c_str());
        return;
    }
    plugin.version = CACE_LAMMPS_VERSION;
    plugin.style = "pair";
    plugin.name = "cace";
    plugin.info = "CACE potentials";
    plugin.author = "cace-runtime";
    plugin.handle = handle;
    reinterpret_cast<void (*)(lammpsplugin_t *, void *)>(regfunc)(&plugin, lmp);
}
