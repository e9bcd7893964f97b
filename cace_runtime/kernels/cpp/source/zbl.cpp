extern "C" void cace_repel(const cace_zbl *zbl, const cace_system *s, double *energies, double *forces,
                           double *virials) {
    cace::repel(*zbl, *s, energies, forces, virials);
}
