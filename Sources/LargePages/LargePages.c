#if defined(__linux__)
#include <mimalloc.h>

// A large build looks all over its memory; in pages of 2 MiB instead of 4 KiB the processor finds its way a tenth sooner. The
// allocator takes its first memory before `main`, so it has to be asked before any library begins. What the environment
// says (MIMALLOC_LARGE_OS_PAGES) goes before this, and where the system has no such pages it gives the usual ones.
static void ask_for_large_pages(void) { mi_option_set_enabled_default(mi_option_large_os_pages, true); }

__attribute__((section(".preinit_array"), used)) static void (*const before_libraries)(void) = ask_for_large_pages;
#endif
