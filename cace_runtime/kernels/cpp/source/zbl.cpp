extern "C" void cace_repel(const cace_zbl *zbl, const cace_system *system, double *energies, double *forces,
                           double *virials) {
    cace::repel(*zbl, *system, energies, forces, virials);
}
