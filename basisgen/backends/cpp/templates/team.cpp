// Threads that share work and never keep a processor from others: in_parts(n, f) runs f(0), ..., f(n - 1).
//
// What a part is decides the result, who runs it does not: parts go to whoever comes for the next one, the caller
// included, so that it waits for no thread that another program keeps from running, but for parts that were begun.
// Threads without work look for it for some microseconds and then sleep. A fork has a team of its own, made when it
// needs one; a second caller at the same time works alone.

#ifdef _REENTRANT
#include <atomic>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>
#endif

namespace {

#ifdef _REENTRANT

inline double seconds_now() {
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return double(t.tv_sec) + 1e-9 * double(t.tv_nsec);
}

inline void pause_briefly() {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

class Team {
  public:
    typedef void (*Call)(void *, int);
    static constexpr int MOST = 255;  // helpers
    // How long a thread looks for work, or for the end of it, before it sleeps: about what waking it costs.
    static constexpr double SPIN = 20e-6;

    // That of this process.
    static Team &own() {
        static std::atomic<Team *> kept{nullptr};
        Team *team = kept.load(), *made = nullptr;
        const pid_t me = getpid();
        while (!team || team->process != me) {  // the threads of the process that forked are not here
            if (!made) made = new Team(me);
            if (kept.compare_exchange_strong(team, made)) return *made;
        }
        delete made;
        return *team;
    }

    // Whether this thread may use the team; release() then.
    bool acquire() { return pthread_mutex_trylock(&in_use) == 0; }
    void release() { pthread_mutex_unlock(&in_use); }

    void run(int n, Call call, void *data) {
        while (n_helpers < n - 1 && n_helpers < MOST && start()) ++n_helpers;
        pthread_mutex_lock(&mutex);
        const Job job = {call, data, n, ++generation};
        present = job;
        n_done.store(0);
        ticket.store(job.number << 16);
        if (n_asleep > 0) pthread_cond_broadcast(&wake);
        pthread_mutex_unlock(&mutex);
        work(job);
        if (spin([&] { return n_done.load() == n; })) return;
        pthread_mutex_lock(&mutex);
        while (n_done.load() < n) pthread_cond_wait(&finished, &mutex);
        pthread_mutex_unlock(&mutex);
    }

  private:
    struct Job {
        Call call;
        void *data;
        int n;
        uint64_t number;
    };
    const pid_t process;
    pthread_mutex_t in_use = PTHREAD_MUTEX_INITIALIZER, mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t wake = PTHREAD_COND_INITIALIZER, finished = PTHREAD_COND_INITIALIZER;
    Job present{};
    uint64_t generation = 0;
    int n_helpers = 0, n_asleep = 0;
    // Number of the job and its next part in one: a thread that comes late takes no part of a job that it does not know.
    std::atomic<uint64_t> ticket{0};
    std::atomic<int> n_done{0};

    explicit Team(pid_t me) : process(me) {}

    template <class Condition>
    static bool spin(Condition &&holds) {
        const double end = seconds_now() + SPIN;
        do {
            for (int i = 0; i < 16; ++i) {
                if (holds()) return true;
                pause_briefly();
            }
        } while (seconds_now() < end);
        return holds();
    }

    void work(const Job &job) {
        uint64_t next = ticket.load();
        while (next >> 16 == job.number && int(next & 0xffff) < job.n) {
            if (!ticket.compare_exchange_weak(next, next + 1)) continue;
            job.call(job.data, int(next & 0xffff));
            if (n_done.fetch_add(1) + 1 == job.n) {
                pthread_mutex_lock(&mutex);
                pthread_cond_signal(&finished);
                pthread_mutex_unlock(&mutex);
            }
            next = ticket.load();
        }
    }

    bool start() {
        sigset_t all, before;  // signals are for the program's own threads
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before);
        pthread_t thread;
        const bool started = pthread_create(&thread, nullptr, &Team::helper, this) == 0;
        if (started) pthread_detach(thread);
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        return started;
    }

    static void *helper(void *own) {
        Team &team = *static_cast<Team *>(own);
        uint64_t seen = 0;
        for (;;) {
            spin([&] { return team.ticket.load() >> 16 != seen; });
            pthread_mutex_lock(&team.mutex);
            ++team.n_asleep;
            while (team.generation == seen) pthread_cond_wait(&team.wake, &team.mutex);
            --team.n_asleep;
            const Job job = team.present;
            pthread_mutex_unlock(&team.mutex);
            seen = job.number;
            team.work(job);
        }
        return nullptr;
    }
};

#endif

// Whether sharing pays, found out by measuring: where other programs keep the processors busy it does not, and tomorrow
// it may. Sharing is given up when it has lost time against working alone, until that has worked thirty times as long:
// so it costs a thirtieth at most, whatever else runs. One who asks for one part has no use for this.
class Sharing {
  public:
    // Whether the next piece of work is to be shared; tests have it shared always.
    bool pays() const {
#ifdef SHARE_ALWAYS
        return true;
#else
        return n_alone >= N_KEPT && debt <= 0 && n_shared < REFRESH;
#endif
    }

    // What it took; work in any unit.
    void took(bool shared, double seconds, double work) {
        if (!(work > 0)) return;
        if (!shared) {
            alone[n_alone++ % N_KEPT] = seconds / work;
            n_shared = 0;
            debt -= PAID_BACK * seconds;
        } else {
            ++n_shared;
            double best = alone[0];
            for (double rate : alone) best = rate < best ? rate : best;
            debt += seconds - best * work;
        }
        if (debt < -CREDIT) debt = -CREDIT;
    }

  private:
    static constexpr int N_KEPT = 4, REFRESH = 40;  // so often working alone is measured again
    static constexpr double PAID_BACK = 1.0 / 30, CREDIT = 5e-3;  // s: what a good time pays for a bad one
    double alone[N_KEPT] = {}, debt = 0;
    long n_alone = 0, n_shared = 0;
};

// f(0), ..., f(n - 1), by the team if it is to be shared and nobody else has it. Returns how long it took, s.
template <class F>
double in_parts(int n, bool shared, F &&f) {
#ifdef _REENTRANT
    if (n > 1) {
        const double start = seconds_now();
        Team *team = shared ? &Team::own() : nullptr;
        if (team && team->acquire()) {
            team->run(n, [](void *data, int k) { (*static_cast<F *>(data))(k); }, &f);
            team->release();
        } else {
            for (int k = 0; k < n; ++k) f(k);
        }
        return seconds_now() - start;
    }
#endif
    (void)shared;
    for (int k = 0; k < n; ++k) f(k);
    return 0;
}

}  // namespace
