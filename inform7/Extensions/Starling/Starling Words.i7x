Version 1 of Starling Words (for Z-Machine only) by Starling begins here.

"Words that the parser knows without a place in its dictionary, which the Z-machine's readable memory has no room for: more verbs, and the nouns of a game's texts. They are compared letter by letter, only after the parser has failed."

Include (-
Global sk_means; ! The verb of Starling Verbs that stands for the words last returned.

! More verbs, in lists.
[ SK_Verb_List n;
	switch (n) {
		1: sk_means = 'sk-work'; return "bail bait bake balance bandage bathe beat blend bless borrow braid bribe bundle calm capture caulk charge cheat churn combine comfort compare console";
		2: sk_means = 'sk-work'; return "copy crack crumble cure decorate deflate deliver detach dial dilute dip disassemble disconnect dismantle divide douse drill drive dunk dye erase";
		3: sk_means = 'sk-work'; return "escort exchange extinguish fan fillet filter finish fire fit flatten flatter forge freeze fry fuel garnish grate grill grind groom guard guide harvest";
		4: sk_means = 'sk-work'; return "heal hoe hypnotise hypnotize impress inflate ink install interrupt iron juggle knead knit label launch lead lean level linger loosen lure manage mark";
		5: sk_means = 'sk-work'; return "mash massage milk mine mold mow nurse organise organize pack peel photograph pierce plaster pluck pop prepare print program prop protect punish quench";
		6: sk_means = 'sk-work'; return "rake reassemble reassure refill refuel relight remake replace rescue reset rewind roast row sail salt sand scare scatter scold season secure serve";
		7: sk_means = 'sk-work'; return "sharpen shear shell shoo sieve sift sign sketch slow smoke smooth soften soothe sort sow spill splash split spray spread spring sprinkle stack stamp";
		8: sk_means = 'sk-work'; return "steady steam steer step stoke store straighten strain strengthen string stuff support swap tame tease test thaw thread throttle tidy tighten till tilt";
		9: sk_means = 'sk-work'; return "tip toast tow trace trade train trap tread treat trick trim tuck tune twirl type unfasten unhook unlatch unpack unroll untangle unwind varnish weave";
		10: sk_means = 'sk-work'; return "weed weld whet whip whisk winnow work wring";
		11: sk_means = 'sk-idle'; return "applaud beg blink blush burp camp celebrate cheer cough curtsey curtsy daydream die dream escape exercise faint fish flee float frown gamble giggle";
		12: sk_means = 'sk-idle'; return "glare grin groan hurry hush march meditate moan mourn mumble panic pant pee retreat scowl shh shiver shower shrug shudder sigh skate ski snore sob";
		13: sk_means = 'sk-idle'; return "starve stumble sulk surrender sweat tremble weep wink worry";
		14: sk_means = 'sk-make'; return "assemble brew build compose concoct construct craft create design invent make manufacture produce";
		15: sk_means = 'sk-accuse'; return "accuse arrest blame confront denounce threaten warn";
		16: sk_means = 'sk-sorry'; return "apologise apologize";
		17: sk_means = 'sk-enter'; return "ride straddle wade";
		18: sk_means = 'sk-pry'; return "force jemmy lever prise prize pry unseal wrench";
		19: sk_means = 'sk-search'; return "forage hunt investigate ransack reach rifle";
		20: sk_means = 'sk-exam'; return "behold glance identify notice peek regard scan scrutinise scrutinize spy";
		21: sk_means = 'sk-take'; return "acquire clutch confiscate extract grasp grip pocket retrieve scoop seize snatch";
		22: sk_means = 'sk-touch'; return "nuzzle";
		23: sk_means = 'sk-push'; return "budge bump ram rock shoulder thrust topple";
		24: sk_means = 'sk-pull'; return "jerk lug wrest";
		25: sk_means = 'sk-turn'; return "invert reverse revolve swivel upend";
		26: sk_means = 'sk-attack'; return "assault bang bash batter clobber shoot slay smack stab swat thump wallop whack wound";
		27: sk_means = 'sk-cut'; return "carve chisel hack prune scrape sever shave slit snip whittle";
		28: sk_means = 'sk-rub'; return "buff mop rinse scour shine";
		29: sk_means = 'sk-burn'; return "incinerate torch";
		30: sk_means = 'sk-tie'; return "chain clip harness hitch knot lash leash link loop moor saddle strap tether";
		31: sk_means = 'sk-eat'; return "consume gobble munch scoff";
		32: sk_means = 'sk-drink'; return "gulp guzzle lap quaff slurp";
		33: sk_means = 'sk-throw'; return "dump lob pitch sling";
		34: sk_means = 'sk-close'; return "slam";
		35: sk_means = 'sk-give'; return "lend";
		36: sk_means = 'sk-show'; return "reveal";
		37: sk_means = 'sk-kiss'; return "cuddle snuggle";
		38: sk_means = 'sk-talk'; return "address discuss gossip interrogate interview";
		39: sk_means = 'sk-greet'; return "congratulate salute welcome";
		40: sk_means = 'sk-say'; return "announce chant demand exclaim murmur mutter plead recite";
		41: sk_means = 'sk-go'; return "advance creep hike jog proceed rush sneak stroll tiptoe wander";
		42: sk_means = 'sk-climb'; return "ascend clamber descend";
		43: sk_means = 'sk-follow'; return "pursue shadow track trail";
		44: sk_means = 'sk-wake'; return "rouse";
		45: sk_means = 'sk-think'; return "consider imagine ponder remember";
	}
	return 0;
];

! Whether a word is among those of a text.
[ SK_Is_Listed text from length  at end i;
	@output_stream 3 StorageForShortName;
	print (string) text;
	@output_stream -3;
	end = StorageForShortName-->0 + 2;
	for (at = 2 : at < end : at++) {
		for (i = 0 : i < length && at + i < end : i++) if (StorageForShortName->(at + i) ~= from->i) break;
		at = at + i;
		if (i == length && (at == end || StorageForShortName->at == ' ')) rtrue;
		while (at < end && StorageForShortName->at ~= ' ') at++;
	}
	rfalse;
];

! The verb of Starling Verbs for a word of a line that was typed, by its letters; 0 if there is none.
[ SK_More_Verbs number words line  n text;
	for (n = 1 : : n++) {
		text = SK_Verb_List(n);
		if (text == 0) return 0;
		if (SK_Is_Listed(text, line + words->(number*4 + 1), words->(number*4))) return sk_means;
	}
];
-).

Starling Words ends here.
