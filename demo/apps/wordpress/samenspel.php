<?php
/**
 * Plugin Name: Samenspel
 * Description: Toont wat er te doen is: [samenspel widget="activity-finder" src="https://feed.zwolle.example/feed.json" district="WK019313" /]
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: EUPL-1.2
 *
 * Put this file in wp-content/plugins/, with the addresses below made yours, and activate it. Authors then write the shortcode
 * in a block "Shortcode", also those for whom WordPress takes scripts and unknown tags out of "Custom HTML":
 *
 *     [samenspel widget="activity-finder" src="https://feed.zwolle.example/feed.json" limit="3" walk-in]
 *       <a href="/agenda">Bekijk de agenda</a>
 *     [/samenspel]
 *
 * Without a link of its own it ends in `/]`: WordPress would take what follows, up to the next `[/samenspel]`, for that link.
 */

defined( 'ABSPATH' ) || exit;

/** The folder of one release, on a server of your own. Its files never change: another release has another address. */
const SAMENSPEL_FOLDER = 'https://samenspel.zwolle.example/samenspel/0.1.0/';

/** Hosts of which feeds may be shown. Whoever may write a page may write a shortcode, so an address alone is not trusted. */
const SAMENSPEL_FEED_HOSTS = array( 'feed.zwolle.example' );

/** What a visitor sees when a widget cannot start, unless the shortcode has a link of its own. */
const SAMENSPEL_LINK = '<a href="https://www.zwolle.example/activiteiten">Bekijk alles op één pagina</a>';

/**
 * The widgets, each with the attributes that it has alone. The form that asks for a room is not here: what people type into it goes
 * to its `endpoint`, which whoever writes a page could choose. Nor are addresses with `{id}` in them: esc_url() takes braces out.
 */
const SAMENSPEL_WIDGETS = array(
  'activity-finder' => 'organizer place audience cost walk-in without-calendar without-json-ld',
  'vacancy-list'    => 'organizer place skill commitment without-json-ld',
  'help-list'       => 'audience direction help-type ask-href',
  'directory'       => 'organizer place audience without-json-ld',
);

/** The attributes of them all. */
const SAMENSPEL_ATTRIBUTES = 'lang plain heading-level district category url-state url-key limit more-href page-size view without-search without-share without-print submit-href';

/** A few words of script that hear what a visitor opens. The element is where an event comes from; its line stands below it. */
const SAMENSPEL_HEAR = <<<'JS'
document.addEventListener('samen-item-open', ({ target, item: { name } }) => {
  const words = typeof name === 'string' ? name : name.nl;
  const line = target.nextElementSibling;
  if (line?.matches('.opened')) line.textContent = `Laatst bekeken: ${words}`;
});
JS;

/** A whole address of a feed on a host that is trusted, else ''. */
function samenspel_feed( $address ) {
  // First what a browser will get, then whose it is: a backslash would make them two different hosts.
  $address = esc_url_raw( $address, array( 'http', 'https' ) );
  $host    = wp_parse_url( $address, PHP_URL_HOST );
  return in_array( $host, SAMENSPEL_FEED_HOSTS, true ) ? $address : '';
}

/** One attribute, ready to be printed; '' when its value is not one that may be there. */
function samenspel_attribute( $name, $value ) {
  if ( '-href' === substr( $name, -5 ) ) {
    $address = esc_url( $value, array( 'http', 'https' ) );
    return '' === $address ? '' : sprintf( ' %s="%s"', $name, $address );
  }
  return sprintf( ' %s="%s"', $name, esc_attr( $value ) );
}

/** The shortcode: a widget that is known, with attributes that are known, around a link that is always there. */
function samenspel_shortcode( $given, $link = '' ) {
  // WordPress gives '' when there is nothing, and a flag such as `walk-in` as a value without a name.
  $given  = is_array( $given ) ? $given : array();
  $flags  = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
  $given += array_fill_keys( $flags, '' );
  $widget = isset( $given['widget'] ) ? $given['widget'] : '';
  $link   = force_balance_tags( wp_kses_post( trim( (string) $link ) ? $link : SAMENSPEL_LINK ) );
  $feed   = isset( $given['src'] ) ? samenspel_feed( $given['src'] ) : '';
  if ( ! array_key_exists( $widget, SAMENSPEL_WIDGETS ) || '' === $feed ) {
    return $link;
  }

  $attributes = sprintf( ' src="%s"', esc_url( $feed ) );
  foreach ( explode( ' ', SAMENSPEL_ATTRIBUTES . ' ' . SAMENSPEL_WIDGETS[ $widget ] ) as $name ) {
    if ( isset( $given[ $name ] ) ) {
      $attributes .= samenspel_attribute( $name, $given[ $name ] );
    }
  }

  // The address has the version in it, so WordPress adds none; as a module, so that it loads what it needs beside itself.
  wp_enqueue_script_module( "samenspel-$widget", SAMENSPEL_FOLDER . "embed/$widget.js", array(), null );
  add_action( 'wp_footer', 'samenspel_hear' );
  return sprintf( '<samen-%1$s%2$s>%3$s</samen-%1$s><p class="opened"></p>', esc_attr( $widget ), $attributes, $link );
}
add_shortcode( 'samenspel', 'samenspel_shortcode' );

/** WordPress prints it, so that a nonce of the site's policy comes with it. */
function samenspel_hear() {
  wp_print_inline_script_tag( SAMENSPEL_HEAR );
}
