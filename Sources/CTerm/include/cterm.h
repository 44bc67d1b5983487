#ifndef CTERM_H
#define CTERM_H
int cterm_wcwidth(unsigned int scalar);
#endif
