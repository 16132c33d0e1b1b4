/**
 * What a municipality's own Word template lacks, or has that doesn't come along:
 * - `no-style`: a style that the documents use; they bring their own instead
 * - `style-without-level`: a heading style that doesn't say which level it is
 * - `style-numbers`: a style that numbers by itself; its numbers aren't taken
 * - `faint-style`: a style whose text stands out from the paper by less than 4.5:1
 * - `no-header`, `no-footer`, `no-page-number`: without a footer the documents have their own
 * - `picture-without-text`: a picture that says nothing to those who don't see it
 * - `frame-not-taken`: a header or footer that draws on something outside itself
 * - `even-pages`: headers and footers of their own on even pages
 * - `text-in-body`: text that stands on the template's page
 * - `macros`
 * - `not-a4`, `narrow-text`: the page, or less than 12 cm of it for text
 */
export type TemplateFinding =
  | {
      readonly kind: 'no-style' | 'style-without-level' | 'style-numbers' | 'faint-style';
      /** What Word calls the style in a file ('heading 1'). */
      readonly style: string;
    }
  | {
      readonly kind: 'frame-not-taken';
      readonly frame: 'header' | 'footer';
    }
  | {
      readonly kind:
        | 'no-header'
        | 'no-footer'
        | 'no-page-number'
        | 'picture-without-text'
        | 'even-pages'
        | 'text-in-body'
        | 'macros'
        | 'not-a4'
        | 'narrow-text';
    };
