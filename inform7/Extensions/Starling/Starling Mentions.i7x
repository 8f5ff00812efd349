Version 1 of Starling Mentions (for Z-Machine only) by Starling begins here.

"Short answers about what the texts of a game mention and that is no thing of it. They are looked up only after the parser has found nothing by that name, so no other command pays for them. The game defines SK_Mentioned and SK_Proper, and what is said of each mention."

[The first word of those typed that ends a noun phrase and is mentioned by something in view: "film" in "take the film from the wall". Mentions are numbered; the next one after the given number is wanted.]
To decide which number is the mention after (N - a number): (- SK_Next_Mention({N}) -).
To decide whether the command is to examine: (- SK_Examining() -).
To say the mentioned word: (- SK_Say_Mentioned(); -).

[What nothing in view mentions may still be a noun of the game's texts, or something that everybody has and every place: hands, a floor. If it is no part of any thing's name in the game, there is no need of it anywhere.]
To decide whether a printed word is typed: (- SK_Printed_Is_Typed() -).

[Or what is mentioned begins like a thing in view: "kitchen window" where there is a kitchen table. Then the parser has taken the thing, and does not know what to do with the rest.]

To decide whether mentions may be meant: (- SK_May_Be_Mentions() -).

Rule for printing a parser error when mentions may be meant (this is the mentions rule):
	let N be the mention after 0;
	while N > 0 and mention N is absent:
		let N be the mention after N;
	if N is 0:
		unless a printed word is typed, make no decision;
		say "You don't need to bother with [the mentioned word].[line break]";
		rule succeeds;
	if the command is to examine and mention N has an answer:
		answer mention N;
		say line break;
	otherwise:
		say "You don't need to bother with [the mentioned word].[line break]".

Include (-
Global sk_mentioned_at;

[ SK_Near item;
	if (location == thedark) rfalse;
	if (item == player or real_location) rtrue;
	if (item ofclass K1_room) rfalse;
	return TestScope(item, player);
];

! Whether a noun phrase is over before this word of the command: at its end, a comma, a preposition, "of" or "and".
[ SK_Phrase_Ends at  w;
	if (at > num_words) rtrue;
	w = parse-->(at*2 - 1);
	if (w == 0) rfalse;
	if (w == ',//' or './/' or 'of//' or 'and//' or 'with//' or 'from//' or 'about//') rtrue;
	return ((w->#dict_par1) & 8) ~= 0;
];

[ SK_May_Be_Mentions  w;
	if (etype == CANTSEE_PE) rtrue;
	if (etype ~= UPTO_PE || SK_Reached < 3) rfalse;
	w = parse-->(SK_Reached*2 - 3);
	return w == 0 || ((w->#dict_par1) & 8) == 0;
];

[ SK_Next_Mention after  at w n;
	at = 2;
	if (etype == UPTO_PE) at = SK_Reached - 1;
	for (: at <= num_words : at++) {
		w = parse-->(at*2 - 1);
		if (w && SK_Phrase_Ends(at + 1)) {
			n = SK_Mentioned(w, after);
			if (n) { sk_mentioned_at = at; return n; }
		}
	}
	return 0;
];

! Whether a word of the command is among the nouns that the game prints.
[ SK_Is_Printed at  from n text;
	from = WordAddress(at);
	for (n = 1 : : n++) {
		text = SK_Printed(from->0, n);
		if (text == 0) rfalse;
		if (SK_Is_Listed(text, from, WordLength(at))) rtrue;
	}
];

[ SK_Printed_Is_Typed  at;
	at = 2;
	if (etype == UPTO_PE) at = SK_Reached - 1;
	for (: at <= num_words : at++)
		if (SK_Phrase_Ends(at + 1) && SK_Is_Printed(at)) { sk_mentioned_at = at; rtrue; }
	rfalse;
];

[ SK_Examining;
	if (SK_Verb == 'sk-exam') rtrue;
	if (verb_word == 0) rfalse;
	if (verb_word == 'look//' or 'l//' or 'read//') rtrue;
	return (verb_word->#dict_par2) == ('examine//'->#dict_par2);
];

[ SK_Say_Mentioned  i from n c;
	from = WordAddress(sk_mentioned_at);
	n = WordLength(sk_mentioned_at);
	i = 0;
	if (SK_Proper(parse-->(sk_mentioned_at*2 - 1))) {
		c = from->0;
		if (c >= 'a' && c <= 'z') c = c - 32;
		print (char) c;
		i = 1;
	} else print "the ";
	for (: i < n : i++) print (char) from->i;
];
-).

Starling Mentions ends here.
