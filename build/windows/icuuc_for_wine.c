/* Windows 10 has icuuc.dll, wine 8 has not, and Qt 6.10 and later will not load without it. Whatever
   Qt asks of this one fails, and Qt goes another way. For tests in wine alone: it is never shipped. */

#define EXPORT __declspec(dllexport)
#define UNSUPPORTED 16 /* ICU's U_UNSUPPORTED_ERROR */

EXPORT void *ucnv_open(const char *name, int *error) { (void)name; *error = UNSUPPORTED; return 0; }
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{ (void)name; (void)standard; *error = UNSUPPORTED; return 0; }

/* Without a converter none of these is called; they are there to be found. */
#define NEVER(name) EXPORT void name(void) {}
NEVER(ucnv_close)
NEVER(ucnv_reset)
NEVER(ucnv_getMaxCharSize)
NEVER(ucnv_getName)
NEVER(ucnv_getToUCallBack)
NEVER(ucnv_getFromUCallBack)
NEVER(ucnv_setToUCallBack)
NEVER(ucnv_setFromUCallBack)
NEVER(ucnv_cbToUWriteUChars)
NEVER(ucnv_cbFromUWriteUChars)
NEVER(ucnv_toUnicode)
NEVER(ucnv_fromUnicode)
NEVER(ucnv_toUCountPending)
NEVER(ucnv_fromUCountPending)
