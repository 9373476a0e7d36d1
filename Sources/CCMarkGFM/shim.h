#pragma once
#include <string.h>
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

// The extensions library exports these kinds, numbered when it registers its extensions, but no header declares them.
extern cmark_node_type CMARK_NODE_TABLE;
extern cmark_node_type CMARK_NODE_TABLE_ROW;
extern cmark_node_type CMARK_NODE_TABLE_CELL;
extern cmark_node_type CMARK_NODE_STRIKETHROUGH;

// Read through functions: Swift sees a C global that may be written as unsafe to share between tasks.
static inline cmark_node_type ccmarkgfm_table(void) { return CMARK_NODE_TABLE; }
static inline cmark_node_type ccmarkgfm_table_row(void) { return CMARK_NODE_TABLE_ROW; }
static inline cmark_node_type ccmarkgfm_table_cell(void) { return CMARK_NODE_TABLE_CELL; }
static inline cmark_node_type ccmarkgfm_strikethrough(void) { return CMARK_NODE_STRIKETHROUGH; }
