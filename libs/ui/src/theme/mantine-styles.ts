/*
 * What all of Mantine's components rest on. The styles of a component are loaded with it (apps/web/mantine-styles.ts), in a
 * cascade layer, so that the product's own styles win.
 */
import '@mantine/core/styles/baseline.layer.css';
import '@mantine/core/styles/global.layer.css';
