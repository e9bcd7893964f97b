// A library of a potential's folder, loaded once it is known to be the one that the folder lists.

#pragma once

#include <dlfcn.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>

#include "folder.h"

namespace cace {

class SharedLibrary {
  public:
    // `name`: of the file, without .so, and of its entries in the folder's list.
    SharedLibrary(const Folder &folder, const std::string &name) : folder(folder), path(folder.path + "/" + name + ".so") {
        folder.check_library(path, name);
        // The loader takes a library of an equal name for the same one: in another folder, or written anew since. It
        // stays loaded, since threads may sleep in it.
        static std::map<std::string, size_t> loaded;
        const std::unique_ptr<char, decltype(&std::free)> place(realpath(path.c_str(), nullptr), &std::free);
        if (!place) folder.fail("there is no " + path);
        const size_t content = folder.integer(name + "_crc32");
        if (loaded.emplace(place.get(), content).first->second != content)
            throw std::runtime_error(path + " was written anew after this program had loaded it: start LAMMPS anew");
        handle.reset(dlopen(place.get(), RTLD_NOW | RTLD_LOCAL));
        if (!handle) folder.fail(std::string(dlerror()));
    }

    template <class F>
    void find(F &function, const char *name) const {
        function = reinterpret_cast<F>(dlsym(handle.get(), name));
        if (!function) folder.fail(path + " has no function " + name);
    }

  private:
    struct Close {
        void operator()(void *library) const { dlclose(library); }
    };
    const Folder &folder;
    std::string path;
    std::unique_ptr<void, Close> handle;  // closed also where a constructor throws
};

}  // namespace cace
