// Read by the canvas when it is loaded, so this file is imported before it. Pictures are then the
// same on every machine.
process.env.DISABLE_SYSTEM_FONTS_LOAD = '1'
