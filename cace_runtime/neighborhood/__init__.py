"""Who sees whom: what cannot be evaluated is refused, neighbours are found, kept while atoms move, joined and laid out.

Lower files first: cells (geometry), checks (what is refused), rows (the list), search, skin (of atoms that move), graph
(a batch), layout (its slots), build (structures -> batch). What says who sees whom, here and in the kernels:

===========================  ===================================  ==================================================
type                         made by                              read by
===========================  ===================================  ==================================================
rows.NeighborRows            search, skin; kernels.cpp.engine     compiled kernels, analyses, build
                             (of a batch)
skin.Kept, KeptRows          skin, kernels.triton.moved_by_host   whoever asks whether a list still holds
graph.Graph                  build, training's store              every engine, by the keys of cace_runtime.keys
layout.EdgeLayout            layout, of a batch                   torch's sums over neighbours, block by block
triton.edges.DeviceEdges     triton.skin_list, or of a batch      kernels that evaluate on a device
triton.cell_list.Pairs       the search on a device               triton.skin_list alone, which keeps what was found
triton.compressed_lists      triton.operators, of a layout        kernels that train on a device: slots by receiver
.DeviceLists                                                      and by sender
===========================  ===================================  ==================================================

Images, ``shifts @ cell``, are computed by :meth:`rows.NeighborRows.images` in numpy and :func:`graph.edge_images` in
torch.
"""
