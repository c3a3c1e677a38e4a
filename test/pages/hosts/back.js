/** A page that somebody leaves by a step back as soon as it is there. */
addEventListener('load', () => setTimeout(() => history.back(), 50));
