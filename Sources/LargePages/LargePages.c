#if defined(__linux__)
#include <fcntl.h>
#include <mimalloc.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A large build looks all over its memory; in pages of 2 MiB instead of 4 KiB the processor finds its way a tenth sooner. The
// allocator takes its first memory before `main`, so it has to be asked before any library begins. What the environment
// says (MIMALLOC_LARGE_OS_PAGES) goes before this, and where the system has no such pages it gives the usual ones.

// The number behind a label in a file of the system; -1 where it cannot be read.
static long number(const char *path, const char *label) {
  char text[4096];
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return -1;
  text[count] = 0;
  const char *found = strstr(text, label);
  return found ? strtol(found + strlen(label), NULL, 10) : -1;
}

// The allocator would first turn to the pages that somebody has set aside. These are for others, and in a container that
// has no share of them the first write to one ends the program; so where there are any, it is not asked.
static void ask_for_large_pages(void) {
  if (number("/proc/meminfo", "Hugetlb:") == 0 && number("/proc/sys/vm/nr_overcommit_hugepages", "") == 0)
    mi_option_set_enabled_default(mi_option_large_os_pages, true);
}

__attribute__((section(".preinit_array"), used)) static void (*const before_libraries)(void) = ask_for_large_pages;
#endif
