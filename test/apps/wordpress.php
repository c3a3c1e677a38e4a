<?php
/**
 * Runs the plugin of demo/apps/wordpress without WordPress: `php wordpress.php samenspel.php < shortcodes.json`. What it calls stands
 * here, each doing as little as its documentation says. wp_kses_post() is no sanitizer here, but leaves a mark that it was asked.
 * In: a list of `[attributes, content]`. Out: per shortcode its HTML, then what WordPress would print for it at the end of the page.
 */
define( 'ABSPATH', __DIR__ );
$shortcodes = array();
$modules    = array();
$footer     = array();

function add_shortcode( $tag, $work ) {
  $GLOBALS['shortcodes'][ $tag ] = $work;
}
function add_action( $hook, $work ) {
  if ( 'wp_footer' === $hook ) {
    $GLOBALS['footer'][ $work ] = $work;
  }
}
function wp_enqueue_script_module( $id, $src, $deps, $version ) {
  $GLOBALS['modules'][ $id ] = null === $version ? $src : "$src?ver=$version";
}
function wp_print_inline_script_tag( $script ) {
  echo "<script>\n$script\n</script>\n";
}
function wp_parse_url( $url, $part ) {
  return parse_url( $url, $part );
}
function esc_attr( $text ) {
  return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8', false );
}
function esc_url_raw( $url, $protocols ) {
  $url = preg_replace( '|[^a-z0-9-~+_.?#=!&;,/:%@$*\'()\[\]\x80-\xff]|i', '', str_replace( ' ', '%20', ltrim( $url ) ) );
  if ( '' === $url || preg_match( '|^[/?#]|', $url ) ) {
    return $url;
  }
  $protocol = strpos( $url, ':' ) ? strtolower( strstr( $url, ':', true ) ) : '';
  return '' === $protocol ? "http://$url" : ( in_array( $protocol, $protocols, true ) ? $url : '' );
}
function esc_url( $url, $protocols = array( 'http', 'https' ) ) {
  return str_replace( array( '&', "'" ), array( '&#038;', '&#039;' ), esc_url_raw( $url, $protocols ) );
}
function wp_kses_post( $html ) {
  return "<!-- kses -->$html";
}
function force_balance_tags( $html ) {
  return $html;
}

require $argv[1];
$html = array();
foreach ( json_decode( file_get_contents( 'php://stdin' ), true ) as $given ) {
  $html[] = $shortcodes['samenspel']( $given[0], $given[1] );
}
ob_start();
foreach ( $modules as $id => $src ) {
  printf( '<script type="module" src="%s" id="%s-js-module"></script>' . "\n", esc_url( $src ), esc_attr( $id ) );
}
array_map( 'call_user_func', $footer );
echo json_encode( array( 'html' => $html, 'footer' => ob_get_clean() ) );
