/** What the builder says in English. */
import type { BuilderMessages } from './messages.ts';

export const builderMessagesEn: BuilderMessages = {
  heading: 'Put it on your page',
  intro: 'Choose what to show. You see at once what it becomes. Then copy the code to your page.',

  feed: {
    none: 'There is no address of a feed yet. A feed is the file that holds everything. Without that address there is nothing to see, and no code.',
    formAlone: 'There is no address of a feed yet. The form works, but a visitor cannot choose a room in it.',
    remedy: 'Ask your web manager to put the address in this builder (src of samen-builder).',
  },

  what: {
    title: 'What do you want to show?',
    legend: 'Part',
    widgets: {
      'activity-finder': 'Activities',
      'vacancy-list': 'Volunteer work',
      'help-list': 'Help between neighbours',
      directory: 'Organisations',
      'room-request': 'Ask for a room',
    },
    notes: {
      'activity-finder': 'What is there to do, when and where?',
      'vacancy-list': 'Where can people help?',
      'help-list': 'What do neighbours ask, and what do they offer?',
      directory: 'Where can people go?',
      'room-request': 'A form for groups that look for a room.',
    },
    template: 'How much of it?',
    templates: {
      full: 'Everything, with search and filters',
      teaser: 'Only the first three',
      organization: 'Of one organisation',
      district: 'Of one district',
    },
    choose: 'Choose…',
    notChosen: 'Not chosen yet: like this, everything comes on your page.',
    moreHref: 'Address of the page with everything',
    noMore:
      'Fill in the address of the page with everything above. Without it a visitor sees these three and cannot go on.',
    moreHrefHint: 'Below the three comes a link “View all” to that page.',
  },

  scope: {
    title: 'Of what?',
    any: 'Everything',
    loading: 'Reading the feed…',
    noOptions: 'There is nothing to choose here now.',
    noFeed: 'Without a feed there is nothing to choose here yet.',
    fields: {
      district: 'District',
      category: 'Subject',
      audience: 'For whom',
      organizer: 'Organisation',
      cost: 'Price',
      'walk-in': 'Sign-up',
      place: 'Place',
      skill: 'What somebody does',
      commitment: 'How often',
      'help-type': 'Kind of help',
      direction: 'Asked or offered',
      rooms: 'Rooms',
    },
    options: {
      cost: { free: 'Free', low: 'At most 5 euros', pass: 'With Stadspas', unknown: 'Price unknown' },
      commitment: {
        eenmalig: 'Once',
        kortdurend: 'For a short time',
        regelmatig: 'Regularly',
        flexibel: 'Whenever it suits',
      },
      direction: { asked: 'Asked', offered: 'Offered' },
      'walk-in': { yes: 'Without sign-up' },
    },
    note: 'Visitors see only this, and cannot change it.',
    first: (n) => (n === 1 ? 'Only the first is on your page.' : `Only the first ${n} are on your page.`),
    all: {
      'activity-finder': 'All activities',
      'vacancy-list': 'All volunteer work',
      'help-list': 'All messages of neighbours',
      directory: 'All organisations',
      'room-request': 'All rooms to request',
    },
    some: {
      'activity-finder': 'Activities',
      'vacancy-list': 'Volunteer work',
      'help-list': 'Messages of neighbours',
      directory: 'Organisations',
      'room-request': 'Rooms',
    },
    parts: {
      district: (names) => `in ${names}`,
      category: (names) => `about ${names}`,
      audience: (names) => `for ${names}`,
      organizer: (names) => `of ${names}`,
      place: (names) => `at ${names}`,
      cost: (names) => `price: ${names}`,
      'walk-in': (names) => `sign-up: ${names}`,
      skill: (names) => `what somebody does: ${names}`,
      commitment: (names) => `how often: ${names}`,
      'help-type': (names) => `kind of help: ${names}`,
      direction: (names) => `asked or offered: ${names}`,
      rooms: (names) => `namely ${names}`,
    },
    or: 'or',
  },

  counts: {
    loading: 'Counting…',
    dated: (today, weeks, total) => `Today ${today}, in the next 4 weeks ${weeks}, ${total} in all.`,
    listed: (n) => (n === 1 ? 'Now 1 in the list.' : `Now ${n} in the list.`),
    rooms: (n) => (n === 1 ? 'Now 1 room to request.' : `Now ${n} rooms to request.`),
    none: 'Nothing fits this choice now. Visitors then see your own link.',
    failed: 'The feed cannot be read now. How many there are, we do not know.',
  },

  look: {
    title: 'What does it look like?',
    legend: 'Colours',
    site: 'Like my site',
    siteNote: 'With a theme of NL Design System this goes by itself.',
    own: 'Own colours',
    ownNote: 'For a site without such a theme.',
    colors: { accent: 'Buttons and links', text: 'Text', background: 'Background' },
    contrast: {
      text: 'Text on background',
      accent: 'Buttons and links on background',
      good: (ratio) => `${ratio} : 1. Easy to read.`,
      bad: (ratio) =>
        `${ratio} : 1. That is too little; 4.5 : 1 is needed. Visitors get a readable colour of ours here.`,
    },
    decimal: '.',
    level: 'Level of the heading',
    levelHint: 'One deeper than the heading that stands above it on your page.',
    levels: (n) => `Heading ${n} (h${n})`,
    language: 'Language',
    languages: { '': 'That of the page', nl: 'Dutch', en: 'English' },
    plain: 'Easy to read',
    plainNote: 'Larger letters, everything in words. Fits a page for people who find reading hard.',
    without: 'What do you leave out?',
    withoutOptions: {
      'without-search': 'Search and filters',
      'without-share': 'Sharing',
      'without-print': 'Printing',
      'without-calendar': 'Adding to a calendar',
      'without-json-ld': 'Data for search engines',
    },
    more: 'More addresses and texts',
    fields: {
      'directions-href': 'Page that shows the way',
      'submit-href': 'Page to report or offer something',
      'ask-href': 'Page to ask for help',
      'activity-href': 'Your page with activities',
      'vacancy-href': 'Your page with volunteer work',
      'room-href': 'Your page with rooms',
      endpoint: 'Address where requests come in',
      mailto: 'Mail address for requests',
      privacy: 'Who reads the answers, and how long you keep them',
      'privacy-href': 'Page about privacy',
    },
    hints: {
      'directions-href': 'With {address} in it: there the address comes.',
      'activity-href': 'With {id} in it: there the activity comes.',
      'vacancy-href': 'With {id} in it: there the vacancy comes.',
      'room-href': 'With {id} in it: there the room comes.',
      endpoint: 'From your web manager. Empty: the request goes by mail.',
    },
    noReceiver:
      'Fill in where a request comes in: the address that your web manager gives you, or a mail address.',
    noReader:
      'Fill in who reads the answers, and how long you keep them. A visitor reads that before sending.',
    wrong: 'This is not an address. Begin with https://',
    wrongMail: 'This is not a mail address.',
  },

  preview: {
    title: 'This is what it becomes',
    width: 'Width',
    widths: { phone: 'Phone', tablet: 'Tablet screen', desktop: 'Desktop' },
    frame: (title) => `Example: ${title}`,
    noFeed: 'The example comes here, once there is an address of a feed.',
  },

  take: {
    title: 'Take it along',
    place: 'Where do you paste it?',
    unknown: 'Choose your system',
    link: 'Your own link',
    linkHint:
      'A visitor sees it when the part cannot start. Begin with https://, with tel: and the number, or with mailto: and the address. Nothing filled in? Then a link of ours is there.',
    linkText: 'Text of the link',
    linkWrong: 'This is not an address. Begin with https://, tel: or mailto:',
    best: 'Fits best here',
    outputs: {
      script: 'Code with a script',
      frame: 'Frame (iframe)',
      link: 'Only a link',
    },
    notes: {
      script: 'The nicest: it belongs to your page, and grows with it.',
      frame:
        'For systems that allow an iframe. Does yours take away the script below it? Then the frame keeps one height, and scrolls inside.',
      link: 'Stays everywhere. The visitor goes to a page of its own.',
    },
    frameAddress: 'Address of the frame',
    copy: {
      script: 'Copy the code',
      frame: 'Copy the frame',
      link: 'Copy the link',
      address: 'Copy the address',
      question: 'Copy the question',
    },
    copied: 'Copied',
    said: {
      script: 'The code with a script was copied. Paste it on your page now.',
      frame: 'The code of the frame was copied. Paste it on your page now.',
      link: 'The link was copied. Paste it on your page now.',
      address: 'The address of the frame was copied. Paste it in your system now.',
      question: 'The question was copied. Paste it in a mail to your web manager.',
    },
    noFeed: 'There is no code to take along yet. First the address of a feed is needed.',
    local: (address) =>
      `With this code you can only try things: ${address} is found on this computer alone. Visitors cannot reach it. For your website, take the code from the builder there. Ask your web manager where that builder is.`,
    localFeed: (address) =>
      `With this code you can only try things: the feed (${address}) is found on this computer alone. Visitors cannot reach it. Ask your web manager to put an address on the internet in this builder (src of samen-builder).`,
    needsLink:
      'Fill in your own link above. The link of ours leads to a page of its own, without your mail address and your words about privacy: otherwise anybody could put a mail address of their own there.',
    otherHost: (origin) =>
      `The feed is at another address than the frame. Frame and link show it only when ${origin} stands in the page for a frame (samenspel-hosts). Ask your web manager.`,
    failed:
      'Copying is not allowed here. The text is selected. Press Ctrl + C, or hold your finger on the text and choose “Copy”.',
    styleNote:
      'The colours are in a style attribute. Does your site not allow that? Ask your web manager to put the three lines in the theme.',
    heading: {
      'activity-finder': 'What is there to do?',
      'vacancy-list': 'Where can you help?',
      'help-list': 'Help between neighbours',
      directory: 'Where can you go?',
      'room-request': 'Ask for a room',
    },
    links: {
      'activity-finder': 'View all activities',
      'vacancy-list': 'View all volunteer work',
      'help-list': 'View all messages of neighbours',
      directory: 'View all organisations',
      'room-request': 'Ask for a room',
    },
  },

  places: {
    documented: 'From the documentation of the system. Not tried by us.',
    unsure:
      'Ask your web manager whether you may paste HTML with a script. May you? Then take the code with a script. If not, take the frame (iframe). Is that not allowed either? Then take the link.',
    ask: 'You can send this question:',
    question: (host) =>
      `May I put a script of ${host} on our site, or else an iframe of ${host}? And where do I paste that code?`,
    names: {
      wordpress: 'WordPress',
      drupal: 'Drupal',
      joomla: 'Joomla',
      typo3: 'TYPO3',
      simsite: 'SIMsite',
      iprox: 'iProx',
      wix: 'Wix',
      sharepoint: 'SharePoint',
      'google-sites': 'Google Sites',
      other: 'Another system',
    },
    how: {
      wordpress:
        'Choose the block “Custom HTML” and paste the code with a script. Only an administrator or editor may. Is the code gone after saving? Then take the link, or ask an administrator.',
      drupal:
        'Choose the text format “Full HTML”, press “Source” and paste the code with a script. With “Basic HTML” only the link is left.',
      joomla:
        'Make a module “Custom” and set the editor to “None”. Paste the code with a script. Only who writes without a text filter may; otherwise the link is left.',
      typo3:
        'Add the content element “HTML” and paste the code with a script. In an ordinary text element only the link is left.',
      simsite: '',
      iprox: '',
      wix: 'Choose “Embed code” and then “Embed a site”. Paste only the address of the frame there. You set the height yourself.',
      sharepoint:
        'Add the web part “Embed” and paste only the address of the frame there. Your administrator must allow this address first. You set the height yourself.',
      'google-sites':
        'Choose “Embed” and paste the address of the frame at “By URL”. You set the height yourself.',
      other: '',
    },
  },

  check: {
    title: 'Check my page',
    intro:
      'Is it all there? Open your page, view the page source (Ctrl + U), copy all of it and paste it here.',
    label: 'The HTML of your page',
    hint: 'We only look at it. Nothing is sent or kept.',
    run: 'Check',
    empty: 'Paste the HTML of your page first.',
    lost: 'The check does not load. See whether you are online, and press “Check” once more.',
    well: 'It is all there.',
    other: 'It is there, but other than what is chosen in the builder now. See whether you want it so.',
    linkOnly: 'Only the link is there.',
    wrong: (n) => (n === 1 ? 'There is 1 thing to do.' : `There are ${n} things to do.`),
    findings: {
      nothing: () => 'There is nothing of ours on this page. Paste the code again, in the source.',
      asText: () =>
        'The code stands on the page as ordinary text. Paste it in the source (HTML), not in the ordinary editor.',
      element: (about) => `The part is on the page: ${about}.`,
      noFeed: () => 'The address of the feed (src) is gone. Paste the code again.',
      noLink: () => 'Your own link between the tags is gone. Without a script a visitor then sees nothing.',
      attributes: (about) => `We do not know this, look whether it is written well: ${about}.`,
      values: (about) => `This is not possible, and does not count: ${about}.`,
      unclosed: (about) =>
        `The end tag of ${about} is gone. What stands below it on the page then belongs to the part and disappears. Put this after the link:`,
      quotes: () => 'There are curly quotes in the code. Paste it again, in the source.',
      script: () => 'The script is on the page.',
      noScript: () =>
        'The script is gone. This line is missing. Does your system take it away? Then take the frame or the link.',
      scriptType: () => 'The script was changed: type="module" is gone. It should be:',
      elsewhere: (about) =>
        `The script comes from another address than the builder has now: ${about}. Whether that still works we cannot see here. From the builder it is:`,
      local: (about) =>
        `This address is found on this computer alone: ${about}. Visitors cannot reach it. Open the builder on your website, and paste the code that you get there. Ask your web manager where that builder is.`,
      localFeed: (about) =>
        `The feed is found on this computer alone: ${about}. Visitors cannot reach it. Ask your web manager where the feed is on the internet, and put that address in the code (src).`,
      localOwn: (about) =>
        `This address is found on this computer alone: ${about}. Visitors cannot reach it. Put an address there that is on the internet.`,
      integrity: (about) =>
        `The check code (integrity) of ${about} is not right. The script does not start then. It should be:`,
      gone: (about) => `Chosen in the builder, not on the page: ${about}.`,
      other: (about) => `On the page is ${about}. Chosen in the builder now is:`,
      extra: (about) => `On the page, not chosen in the builder: ${about}.`,
      notInFeed: (about) =>
        `The feed has no name for ${about}. See whether this is right. If there is a mistake in it, a visitor sees nothing of it. Choose it in the builder then, and paste the code again.`,
      named: (about) =>
        `This is not in the feed as it is written: ${about}. A visitor does not see what is not exactly right. The code of the feed belongs here. Are there more codes? Put only spaces between them. Do you mean this?`,
      frameNoFeed: () =>
        'The feed (src=) is missing in the address of the frame. The frame shows nothing then. Paste the code again.',
      frameEmpty: () =>
        'The address of the frame (src) is gone. The frame stays empty. Paste the code again. Does your system or your cookie notice take the address away? Then take the link.',
      frame: () => 'The frame is on the page.',
      frameTitle: () =>
        'The frame has no name (title). Who has the page read aloud does not know then what it is.',
      frameSandbox: () => 'The frame may run no script. Put this in it:',
      linkOnly: () =>
        'The link is on the page, and works. The list itself is not there. Did you want that? Then paste the code with a script or the frame again.',
      csp: (about) => `The page does not let us in. Your web manager must make the line ${about} this:`,
      cspSelf: (about) =>
        `This works only when your page itself is at ${about}. The HTML does not show that. Is your page elsewhere? Then your web manager must make the line this:`,
      cspNonce: (about) =>
        `The page allows only scripts with a nonce. Ask your web manager to put it on this script: ${about}.`,
      cspHeader: () =>
        'Your server may send rules too (Content-Security-Policy), which are not in the HTML. Does nothing appear? Ask your web manager.',
      trustedTypes: () => 'The page does not allow our names. Your web manager must add these:',
      style: () => 'The page allows no colours in the code. Put them in the theme of your site.',
      headingSkips: (about) => `The heading skips a level. At “Level of the heading”, choose: ${about}.`,
      headingTop: (about) => `The page has a heading 1 already. At “Level of the heading”, choose: ${about}.`,
      heading: (about) => `The heading fits your page (level ${about}).`,
      base: (about) => `The page has a base address of its own. Write the address in full: ${about}.`,
    },
    tones: { success: 'Good', info: 'Good to know', warning: 'Careful', error: 'Wrong' },
  },
};
