#pragma once
// Nothing here is to be called: what the target does happens before `main`.
