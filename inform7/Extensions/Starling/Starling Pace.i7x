Version 1 of Starling Pace (for Z-Machine only) by Starling begins here.

"The same games in fewer Z-machine instructions. Each section replaces a piece of Inform's templates by one that does less, and says why nothing that a game prints can tell them apart. What our games never have (see the spec): things that conceal others, actions by other people, memory of past actions, Before and Instead rules. What few of them have costs the others nothing: it is compiled only for the games that say so, by the use options below."

Use darkness translates as (- Constant SK_DARK; -).
Use backdrops translates as (- Constant SK_BACKDROPS; -).
Use secret exits translates as (- Constant SK_SECRET_EXITS; -).
Use counted things translates as (- Constant SK_COUNTED; -).
Use liquids translates as (- Constant SK_LIQUIDS; -).
Use ropes translates as (- Constant SK_ROPES; -).

Volume 1 - Inform 6

Section 1 - Tests and properties that Inform 6 compiles itself

[Inform 6 supplies these routines where a source has none of its own. Its own support the `::' operator, private properties and metaclass tests of anything, which cost a dozen instructions each time; no template uses the first two. Properties are found by the same walk.]

Include (-

[ OC__Cl obj cla a n;
	@jl obj 1 ?NotObject;
	@jg obj max_z_object ?NotObject;
	@je cla K2_thing ?Thing;
	@je cla K1_room ?Room;
	@jl cla 5 ?Metaclass;
	{23-25}
	@div n 2 -> n;
	@scan_table cla a n -> a ?rtrue;
	@rfalse;

	.Thing;
	@test_attr obj mark_as_thing ?rtrue;
	@rfalse;

	.Room;
	@test_attr obj mark_as_room ?rtrue;
	@rfalse;

	.Metaclass; ! Of an object: it is a class or an instance.
	@jg cla 2 ?rfalse;
	@je cla 1 ?IsClass;
	@jl obj 5 ?rfalse;
	@jin obj 1 ?rfalse;
	@rtrue;
	.IsClass;
	@jl obj 5 ?rtrue;
	@jin obj 1 ?rtrue;
	@rfalse;

	.NotObject;
	if (cla == Routine or String) {
		if (Z__Region(obj) == cla-1) rtrue;
	}
	rfalse;
];

! With its highest bit turned over, an unsigned number can be compared as a signed one.
Global SK_Code; Global SK_Strings; Global SK_Memory;

[ SK_Prepare_Regions x;
	x = #code_offset; SK_Code = x + $8000;
	x = #strings_offset; SK_Strings = x + $8000;
	x = $001A-->0; SK_Memory = x + $8000;
];

[ Unsigned__Compare x y;
	@je x y ?rfalse;
	@add x $8000 -> x;
	@add y $8000 -> y;
	{81-82}
];

! 1 an object, 2 a routine, 3 a string, 0 none of them.
[ Z__Region addr;
	@jl addr 1 ?High;
	@jg addr max_z_object ?~rtrue;
	.High;
	@je addr 0 -1 ?rfalse;
	@add addr $8000 -> addr;
	@jl addr SK_Code ?rfalse;
	@jl addr SK_Strings ?InCode;
	@jl addr SK_Memory ?~rfalse;
	@ret 3;
	.InCode;
	@ret 2;
];

[ Meta__class obj;
	@jl obj 5 ?NoObject;
	@jg obj max_z_object ?NoObject;
	@jin obj 1 ?IsClass;
	@ret 2;
	.IsClass;
	@rtrue;
	.NoObject;
	switch (Z__Region(obj)) {
		1: return Class;
		2: return Routine;
		3: return String;
	}
	rfalse;
];

[ RA__Pr obj identifier i n;
	@jz obj ?rfalse;
	@jl identifier 64 ?Common;
	@get_prop_addr obj 3 -> i;
	@jz i ?rfalse;
	@jin obj 1 ?OfClass;
	.Walk;
	@loadw i 0 -> i;
	.Next;
	@loadw i 0 -> n;
	@je n identifier ?Found;
	@jz n ?rfalse;
	@add i 2 -> i;
	@loadb i 0 -> n;
	@add i n -> i;
	@inc i;
	jump Next;
	.Found;
	@add i 3 -> i;
	@ret i;
	.Common;
	@get_prop_addr obj identifier -> i;
	@ret i;
	.OfClass; ! The messages that every class understands.
	@jl identifier 72 ?Walk;
	@rfalse;
];

[ RL__Pr obj identifier i;
	@jl identifier 64 ?Common;
	i = RA__Pr(obj, identifier);
	@jz i ?rfalse;
	@dec i;
	@loadb i 0 -> i;
	@ret i;
	.Common;
	@get_prop_addr obj identifier -> i;
	@get_prop_len i -> i;
	@ret i;
];

[ RV__Pr obj identifier i;
	@jl identifier 64 ?Common;
	i = RA__Pr(obj, identifier);
	if (i == 0) { RT__Err("read", obj, identifier); return; }
	@loadw i 0 -> i;
	@ret i;
	.Common;
	@get_prop_addr obj identifier -> i;
	@jz i ?Default;
	@loadw i 0 -> i;
	@ret i;
	.Default;
	@get_prop obj identifier -> i;
	@ret i;
];

[ OP__Pr obj identifier i;
	@jl obj 1 ?NotObject;
	@jg obj max_z_object ?NotObject;
	@jl identifier 64 ?Common;
	if (RA__Pr(obj, identifier)) rtrue;
	if (identifier < 72 && obj in 1) rtrue;
	rfalse;
	.Common;
	@get_prop_addr obj identifier -> i;
	@jz i ?rfalse;
	@rtrue;
	.NotObject;
	switch (Z__Region(obj)) {
		2: if (identifier == call) rtrue;
		3: if (identifier == print or print_to_array) rtrue;
	}
	rfalse;
	{83-88}
-) instead of "Veneer" in "ZMachine.i6t".

Section 2 - Properties of Inform 7

[The source is compiled by a program from a spec that has been checked, so every property that it reads or writes is one that the thing may have: the search through the table of permissions always ends well. Only "transparent" is asked of things that have Inform 6's attribute (supporters, persons) without Inform 7's permission. Value properties of kinds that are not objects (scenes) keep the long way.]

Include (-
[ GetEitherOrProperty o p;
	@jz o ?rfalse;
	@jl p 0 ?Negated;
	.Plain;
	@jl p FBNA_PROP_NUMBER ?Attribute;
	if ((o provides p) && (RV__Pr(o, p))) rtrue;
	rfalse;
	.Attribute;
	@je p transparent ?SeenThrough;
	@test_attr o p ?rtrue;
	@rfalse;
	.Negated;
	@not p -> p;
	jump Plain;
	.SeenThrough;
	if (WhetherProvides(o, true, p, false)) { if (o has p) rtrue; }
	rfalse;
];
-) instead of "Get Either-Or Property" in "RTP.i6t".

Include (-
	{5-6}
	if (adj) { (adj)(o); return; }
	{10-14}
];
-) instead of "Set Either-Or Property" in "RTP.i6t".

Include (-
[ GProperty K V pr obj;
	if (K == OBJECT_TY) {
		if (V == 0) { RunTimeProblem(RTP_PROPOFNOTHING, V, pr); rfalse; }
		obj = RA__Pr(V, pr);
		@jz obj ?rfalse;
		if (pr == door_to) return V.pr();
		@loadw obj 0 -> obj;
		@ret obj;
	}
	obj = KOV_representatives-->K;
	{18-19}
	{25-35}
-) instead of "Value Property" in "RTP.i6t".

Include (-
[ WriteGProperty K V pr val obj;
	if (K == OBJECT_TY) {
		obj = RA__Pr(V, pr);
		if (obj) { obj-->0 = val; return; }
		WhetherProvides(V, false, pr, true); ! to force a run-time problem
		return;
	}
	obj = KOV_representatives-->K;
	{12-14}
];
-) instead of "Write Value Property" in "RTP.i6t".

Volume 2 - Rules

Section 1 - Following a rulebook

[No debugging, no check that memory is intact, and a rulebook without rules costs nothing. None of the rulebooks but action processing has variables, except specific action processing, which is gone (see below).]

Include (-
Global process_rulebook_count;
Global debugging_rules = false;

[ FollowRulebook rulebook parameter no_paragraph_skips  rv ss spv;
	{67-68}
		if (rv == EMPTY_RULEBOOK) {
			if (parameter) parameter_object = parameter;
			latest_rule_result-->0 = RS_NEITHER;
			rfalse;
		}
	}
	ss = self; spv = parameter_value;
	if (parameter) { self = parameter; parameter_object = parameter; }
	parameter_value = parameter;
	{78}
	if (rv) rv = rv(no_paragraph_skips);
	else {
		rv = rulebook();
	{80-82}
	if (rv == 0) latest_rule_result-->0 = RS_NEITHER;
	{99-106}
-) instead of "Following" in "Rulebooks.i6t".

Section 2 - Activities

[Inform notes at every activity whether the tracing of rules is to be suspended: nothing traces rules. None of the activities has variables.]

Include (-
	{7-8}
[ FixInhibitFlag; ];
-) instead of "Rule Debugging Inhibition" in "Activities.i6t".

Include (-
[ ProcessActivityRulebook rulebook parameter;
	if (rulebooks_array-->rulebook == EMPTY_RULEBOOK) {
		if (parameter) parameter_object = parameter;
		latest_rule_result-->0 = RS_NEITHER;
		rfalse;
	}
	if (FollowRulebook(rulebook, parameter, true)) rtrue;
	rfalse;
];
-) instead of "Process Activity Rulebook" in "Activities.i6t".

Include (-
	{9-12}
	{15-19}
-) instead of "Begin" in "Activities.i6t".

Include (-
	{3-7}
		activities_sp--;
	{10-13}
-) instead of "End" in "Activities.i6t".

Section 3 - Variables of actions

[The stack of frames as before, without checks and with direct calls.]

Include (-
	{14-15}
	extent = creator(MStack_Top+2, 1);
	{17-29}
-) instead of "Create Frame" in "MStack.i6t".

Include (-
	{19-20}
	if (pos == 0) rfalse;
	MStack_Top = pos - 2;
	if (creator) creator(pos, -1);
	rtrue;
];
-) instead of "Destroy Frame" in "MStack.i6t".

Include (-
Global MStack_Frame_Extent = 0;

[ Mstack_Seek_Frame id pos size;
	pos = MStack_Top;
	.Next;
	@loadw MStack pos -> size;
	@jz size ?rfalse;
	@add pos size -> pos;
	@add pos 1 -> sp;
	@loadw MStack sp -> sp;
	@je sp id ?Found;
	jump Next;
	.Found;
	MStack_Frame_Extent = (-2) - size;
	return pos + 2;
];
-) instead of "Seek Frame" in "MStack.i6t".

Include (-
[ MstVO id off;
	return Mstack_Seek_Frame(id) + off;
];
-) instead of "Access to Variables" in "MStack.i6t".

Volume 3 - The turn

Section 1 - The turn sequence

[The rules of the turn sequence in Inform's order, without those that scenes, appointments and the time of day need: there are none. The clock stands still; the turns are counted.]

Include (-
	{14-17}
	max_z_object = #largest_object - 255;
	SK_Prepare_Regions();
	SK_Prepare_Doors();
	SK_Learn_Directions();
	{19-20}
	SK_Alone = VM_Save_Undo() + 1; ! It gives -1 where there is no undo, and 2 when it comes back here.
	if (SK_Alone == 3) print "There is nothing to take back.^";
	{22-26}
			SK_Turn();
	{29-33}
[ SK_Turn;
	if (say__p) RulebookParBreak(false);
	PARSE_COMMAND_R();
	if (say__p) RulebookParBreak(false);
	if (GENERATE_ACTION_R()) return; ! Out of world: no turn passes.
	if (deadflag) return;
	if (say__p) RulebookParBreak(false);
	FollowRulebook((+ every turn rules +));
	latest_rule_result-->0 = RS_NEITHER;
	if (deadflag) return;
	if (say__p) RulebookParBreak(false);
	#Ifdef SK_DARK;
	ADJUST_LIGHT_R();
	if (say__p) RulebookParBreak(false);
	#Endif;
	turns++;
	if (score ~= last_score) {
		NotifyTheScore();
		last_score = score;
	}
];
-) instead of "Main" in "OrderOfPlay.i6t".

Section 2 - Reading a command

[No buffers are kept for "oops", "again" and "undo", which are no commands here, unless the interpreter can undo: then it is one for people, and the story remembers what they expect of any story. The environment's offers no undo.]

Include (-
Array SK_Last_Line -> INPUT_BUFFER_LEN;

! Undo and again. The number of words to parse, or 0 to read another line.
[ SK_Remember a_buffer a_table  first i;
	first = a_table-->1;
	if (first == 'undo' && a_table->1 == 1) {
		if (VM_Undo() == 0) print "There is nothing to take back.^";
		return 0;
	}
	if (first == 'again' or 'g//' && a_table->1 == 1) {
		if (SK_Last_Line->1 == 0) { print "There is nothing to repeat.^"; return 0; }
		for (i = 1 : i < INPUT_BUFFER_LEN : i++) a_buffer->i = SK_Last_Line->i;
		VM_Tokenise(a_buffer, a_table);
	} else
		for (i = 1 : i < INPUT_BUFFER_LEN : i++) SK_Last_Line->i = a_buffer->i;
	if (VM_Save_Undo() == 2) { print "Taken back.^"; return 0; }
	return a_table->1;
];

[ Keyboard  a_buffer a_table  nw;
	sline1 = score; sline2 = turns;
	while (true) {
		a_buffer->0 = INPUT_BUFFER_LEN;
		a_table->0 = 15;
	{36-38}
		nw = a_table->1;
		if (nw) {
			@jz SK_Alone ?~Remember;
			@ret nw;
			.Remember;
			nw = SK_Remember(a_buffer, a_table);
			if (nw) return nw;
			continue;
		}
	{45-52}
	}
];
-) instead of "Reading the Command" in "Parser.i6t".

Include (-
	{4-8}
	{21-27}
	Keyboard(buffer,parse);

	.ReParse;

	! How much of an earlier command was understood is no part of this one's answer
	pcount2 = 0; SK_Reached = 0;
	parser_inflection = name;
	num_words = parse->1; players_command = 100 + num_words;
	inferred_go = false;
	{84-93}
	{96-99}
	if (verb_word == -1) { ! as after "person,"
	{104-108}
	usual_grammar_after = 0;
-) instead of "Parser Letter A" in "Parser.i6t".

[Where several lines of grammar fit only the beginning of a command, what is said to be understood is what the line that got furthest understood.]

Include (-
	{7-99}
					} else {
						if (wn > SK_Reached) {
							for (m=0 : m<32 : m++) pattern2-->m = pattern-->m;
							pcount2 = pcount;
							SK_Reached = wn;
						}
						etype = UPTO_PE;
						break;
					}
	{106-205}
-) instead of "Parser Letter G" in "Parser.i6t".

[What no line of the game's own grammar fits is looked for in the lines of the kit: see Starling Verbs.]

Include (-
	.NotConversation;
	SK_Verb = verb_word;
	SK_First_Error = 0;
	if (verb_word == 0 || ((verb_word->#dict_par1) & 1) == 0) {
	{8-11}
	meta = ((SK_Verb->#dict_par1) & 2)/2;
	{20-24}
	i = DictionaryWordToVerbNum(SK_Verb);
	{35}
	{43}
	{48}
	{55-56}
-) instead of "Parser Letter D" in "Parser.i6t".

Include (-
  .GiveError;
	if (actor == player && inferred_go == false) { ! A bare direction has no line of grammar, and comes here before SK_Verb is set.
		i = 0;
		if (best_etype <= TOOLIT_PE || best_etype == VERB_PE) {
			i = SK_Fallback(SK_Verb);
			if (i == 0 && SK_Verb == verb_word && best_etype ~= NUMBER_PE) i = SK_More_Verbs(verb_wordnum, parse, buffer);
		}
		if (i) {
			if (best_etype ~= VERB_PE) SK_First_Error = best_etype;
			SK_Verb = i;
			jump VerbAccepted;
		}
		if (SK_First_Error > best_etype) best_etype = SK_First_Error;
	}
	{22-41}
-) instead of "Parser Letter H" in "Parser.i6t".

Include (-
	{19-34}
[ PrintCommand from i k spacing_flag;
	if (from == 0) {
		SK_Say_Verb();
		from++; spacing_flag = true;
	}
	{43-59}
-) instead of "Print Command" in "Parser.i6t".

[A comma, which addresses a person, is looked for by one instruction.]

Include (-
	if (actor == player) {
		j = num_words + 1 - wn;
		if (j > 0) {
			i = parse + wn*4 - 2;
			@scan_table ',//' i j $84 -> i ?~NotConversation;
			wn = (i - parse + 6)/4;
			jump Conversation;
	{13-15}
	{19-27}
	if (parse-->1 == 'the') wn = 2;
	{28-39}
	{42-47}
	! name and the comma
	{49-54}
	verb_wordnum = j + 1;
	parser_results-->ACTION_PRES = ##SKGreet;
	parser_results-->NO_INPS_PRES = 1;
	parser_results-->INP1_PRES = l;
	if (verb_wordnum > num_words) rtrue;
	else {
		parser_results-->ACTION_PRES = ##SKOrder;
		parser_results-->NO_INPS_PRES = 2;
		parser_results-->INP2_PRES = 1;
		wn = verb_wordnum;
		special_word = NextWord();
		special_number1 = special_word;
		consult_from = verb_wordnum;
		consult_words = num_words - consult_from + 1;
		rtrue;
	}
	{74-75}
	jump BeginCommand;
-) instead of "Parser Letter C" in "Parser.i6t".

Section 3 - Generating an action

[What has happened to which noun is not recorded: no condition asks in the past tense.]

Include (-
[ FindAction fa t n;
	if (fa == -1) fa = action;
	t = ActionData + 2;
	n = AD_RECORDS;
	@scan_table fa t n $8C -> t ?Found;
	@rfalse;
	.Found;
	t = t - ActionData;
	@div t 2 -> t;
	@ret t;
	{29-35}
Constant AD_ACTION = 0; ! The I6 action number (0 to 4095)
Constant AD_REQUIREMENTS = 1; ! Such as requiring light; a bitmap
Constant AD_NOUN_KOV = 2; ! Kind of value of the first noun
Constant AD_SECOND_KOV = 3; ! Kind of value of the second noun
Constant AD_VARIABLES_CREATOR = 4; ! Routine to initialise variables owned
Constant AD_VARIABLES_ID = 5; ! Frame ID for variables owned by action

Constant AD_RECORD_SIZE = 6;
-) instead of "Action Data" in "Actions.i6t".

Include (-
[ TestActionBitmap obj act; obj = act; rfalse; ];
-) instead of "Actions Bitmap" in "Actions.i6t".

Include (-
[ BeginAction a n s moi notrack  rv;
	{16}
	{18-19}
	{21}
	notrack = rv;
	return rv;
];
-) instead of "Begin Action" in "Actions.i6t".

[Action processing has no variables of its own; looking, going and exiting have rules that set theirs.]

Include (-
[ ActionPrimitive  rv p1 frame_id;
	{21-33}
		return;
	}

	if (say__p) RulebookParBreak(false);
	if (action == ##Go or ##Look or ##Exit) FollowRulebook(SETTING_ACTION_VARIABLES_RB);

	{48-52}
	if (frame_id ~= -1) Mstack_Destroy_Frame(ActionData-->(p1+AD_VARIABLES_CREATOR), frame_id);
	{76-79}
-) instead of "Action Primitive" in "Actions.i6t".

Section 4 - Carrying out an action

[Check, carry out, after and report, called one after the other instead of by the rules of a rulebook whose variables say which rulebooks these are. The actor is the player: others refuse all requests.]

Include (-
	{10-11}
[ GenericVerbSub ch co re  rv silent dead;
	{13-14}
	silent = keep_silent; dead = deadflag;
	rv = FollowRulebook(ch);
	if (rv) {
		if (RulebookSucceeded()) ActRulebookSucceeds(rv); else ActRulebookFails(rv);
	} else if (dead == deadflag) {
		FollowRulebook(co);
		latest_rule_result-->0 = RS_NEITHER;
		if (dead == deadflag) {
			if (meta == false) rv = FollowRulebook((+ after rules +));
			if ((rv == 0) && (dead == deadflag)) {
				if (silent == false) FollowRulebook(re);
				latest_rule_result-->0 = RS_NEITHER;
				if (dead == deadflag) RulebookSucceeds();
			}
		}
	}
	{24}
	{26-28}
-) instead of "Generic Verb Subroutine" in "Actions.i6t".

The set pronouns from items from multiple object lists rule is not listed in any rulebook.
The before stage rule is not listed in any rulebook.
The basic visibility rule is not listed in any rulebook.
The instead stage rule is not listed in any rulebook.
The carry out requested actions rule is not listed in any rulebook.

Section 5 - Rule outcomes

[No rule results in a value that needs memory.]

Include (-
	{18-24}
	{30-33}
-) instead of "Latest Rule Result" in "Rulebooks.i6t".

Volume 4 - The world

Section 1 - The tree of things

[Rooms and directions read the default, nothing, for the property that says what a thing is part of. Persons, supporters and doors are the things with these attributes.]

Include (-
[ HolderOf o p;
	{35}
	@jz o ?rfalse;
	@get_prop o component_parent -> p;
	if (p) return p;
	return parent(o);
	{39-45}
[ CoreOf o p;
	@jz o ?rfalse;
	.Next;
	@get_prop o component_parent -> p;
	@jz p ?Core;
	o = p;
	jump Next;
	.Core;
	@ret o;
];

[ CoreOfParentOfCoreOf o p;
	@jz o ?rfalse;
	.Down;
	@get_prop o component_parent -> p;
	@jz p ?Core;
	o = p;
	jump Down;
	.Core;
	@get_parent o -> o;
	@jz o ?rfalse;
	.Up;
	@get_prop o component_parent -> p;
	@jz p ?Done;
	o = p;
	jump Up;
	.Done;
	@ret o;
];
-) instead of "The Core Tree" in "WorldModel.i6t".

Include (-
[ LocationOf o;
	@jz o ?rfalse;
	if (o has door) {
	{16-18}
	if (o hasnt mark_as_thing && o hasnt mark_as_room) return nothing;
	while (o) {
		if (o has mark_as_room) return o;
	{25-42}
	if ((o2 has door) && (o1 has mark_as_room)) {
	{44-47}
	{49-51}
-) instead of "Climbing the Core Tree" in "WorldModel.i6t".

Include (-
[ ContainerOf A p;
	if (A == nothing || A has mark_as_room) return nothing;
	{19-20}
	if (p has container || p has mark_as_room) return p;
	{24-26}
[ TestContainmentRange obj e;
	if (obj && (obj has container || obj has mark_as_room)) {
	{34-38}
-) instead of "Containment Relation" in "WorldModel.i6t".

Include (-
[ SupporterOf obj p;
	@jz obj ?rfalse;
	p = parent(obj);
	if (p && p has supporter) return p;
	{8-9}
-) instead of "Support Relation" in "WorldModel.i6t".

Include (-
[ CarrierOf obj p;
	@jz obj ?rfalse;
	p = parent(obj);
	if (p && (p has animate) && (obj hasnt worn)) return p;
	{7-8}
-) instead of "Carrying Relation" in "WorldModel.i6t".

Include (-
[ WearerOf obj p;
	@jz obj ?rfalse;
	p = parent(obj);
	if (p && (p has animate) && (obj has worn)) return p;
	{7-8}
-) instead of "Wearing Relation" in "WorldModel.i6t".

Include (-
[ OwnerOf obj p;
	@jz obj ?rfalse;
	p = parent(obj);
	if (p && (p has animate)) return p;
	{7-8}
-) instead of "Having Relation" in "WorldModel.i6t".

Section 2 - Doors

[Only doors are in two rooms. (Backdrops are things that are moved to where the player is.) They are found once, in the order in which Inform's loop over all objects finds them, and linked by a property that only Inform's search for routes would use. (That the flag is not cleared between doors is Inform's doing.)]

Include (-
Global SK_First_Door;

[ SK_Prepare_Doors i last;
	for (i = 1 : i <= max_z_object : i++)
		if (i has door && i.&found_in) {
			if (last) last.vector = i; else SK_First_Door = i;
			last = i;
			i.vector = nothing;
		}
];

	{32-34}
	i = SK_First_Door;
	while (i) {
		address = i.&found_in;
	{44-46}
	{48-53}
		if (parent(i) == nothing) move i to ((i.door_to).call());
		@get_prop i vector -> i;
	}
	#Ifdef SK_BACKDROPS;
	SK_Place_Backdrops();
	#Endif;
];

[ MoveBackdrop bd D; RunTimeProblem(RTP_BACKDROPONLY, bd, D); ];
-) instead of "Floating Objects" in "WorldModel.i6t".

Section 3 - What conceals, and light

[Nothing conceals anything, and where no room is dark, every room is lit.]

Include (-
[ TestConcealment A B; A = B; rfalse; ];
-) instead of "Concealment Relation" in "WorldModel.i6t".

Include (-
[ TestVisibility A B;
	if (A == player) return SK_Sees(B);
	{6-10}
! From the thing upwards: every holder on the way must show what it holds. (The long way is the search of everything
! in scope, from the room down.)
[ SK_Sees item holder;
	.Next;
	@jz item ?rfalse;
	@je item player ?rtrue;
	@get_prop item component_parent -> holder;
	@jz holder ?NoPart;
	item = holder;
	jump Next;
	.NoPart;
	@get_parent item -> holder;
	#Ifdef SK_DARK;
	if (holder == real_location) return (location ~= thedark);
	#Ifnot;
	@je holder real_location ?rtrue;
	#Endif;
	@jz holder ?rfalse;
	if (IsSeeThrough(holder) == false) rfalse;
	item = holder;
	jump Next;
];
-) instead of "Visibility Relation" in "WorldModel.i6t".

[What shines is noted before the light is looked at.]

Include (-
[ ADJUST_LIGHT_R previous_light_condition;
	#Ifdef SK_DARK;
	SK_Kindle();
	#Endif;
	{8-39}
-) instead of "Adjust Light Rule" in "Light.i6t".

Include (-
[ SilentlyConsiderLight;
	#Ifdef SK_DARK;
	SK_Kindle();
	#Endif;
	{19-22}
-) instead of "Silent Light Consideration" in "Light.i6t".

Include (-
[ ScopeCeiling pos c;
	#Ifdef SK_DARK;
	{10}
	#Endif;
	{11-12}
	if (c == real_location) return c;
	{13-15}
-) instead of "Scope Ceiling" in "Light.i6t".

Section 4 - What can be reached

[If nothing shut is between the thing and the player, the rules about reaching (which say just that) have nothing to say.]

Include (-
[ SK_InReach item p holder;
	if (p ~= player || parent(player) ~= real_location) rfalse;
	item = CoreOf(item);
	.Next;
	@get_parent item -> holder;
	@je holder real_location player ?rtrue;
	@jz holder ?rfalse;
	if (holder has container && holder hasnt open) rfalse;
	@get_prop holder component_parent -> item;
	@jz item ?~rfalse;
	item = holder;
	jump Next;
];

[ ObjectIsUntouchable item silent_flag p save_sp decision;
	if (SK_InReach(item, p)) rfalse;
	{25-34}
	{36-38}
-) instead of "Object Is Untouchable" in "Light.i6t".

Volume 5 - The parser

Section 1 - Words

Include (-
Global SK_Alone; ! Whether the story is played by itself, in an interpreter for people.
Global SK_Verb; ! The word whose lines of grammar are tried: as typed, then the kit's word for it.
Global SK_First_Error; ! What was wrong with the lines of the word as typed.
Global SK_Other_Words; ! Whether an action of a game's own is tried in place of one of the kit's.
Global SK_Reached; ! The number of the word behind the first one that the line which got furthest does not account for.

	{28-30}

[ WordFrom w p i j wc;
	wc = p->1; i = w*2-1;
	{40-46}
[ NextWord i j;
	i = wn;
	@inc wn;
	@loadb parse 1 -> j;
	@jg i j ?rfalse;
	@jl i 1 ?rfalse;
	@add i i -> i;
	@dec i;
	@loadw parse i -> j;
	@je j ',//' './/' ?Sign;
	@ret j;
	.Sign;
	if (j == ',//') return comma_word;
	return THEN1__WD;
];

[ NextWordStopped i j;
	i = wn;
	@inc wn;
	@loadb parse 1 -> j;
	@jg i j ?None;
	@jl i 1 ?None;
	@add i i -> i;
	@dec i;
	@loadw parse i -> j;
	@je j ',//' './/' ?Sign;
	@ret j;
	.Sign;
	if (j == ',//') return comma_word;
	return THEN1__WD;
	.None;
	@ret -1;
];
-) instead of "Words" in "Parser.i6t".

Section 2 - Grammar lines

[Only as much of a line's arrays is cleared as is read: the entry behind its last token, and one more for those who look ahead.]

Include (-
[ UnpackGrammarLine line_address i t;
	@loadw line_address 0 -> t;
	action_to_be = t & $3ff;
	action_reversed = ((t & $400) ~= 0);
	params_wanted = 0;
	line_address = line_address + 2;
	.Next;
	@loadb line_address 0 -> t;
	@je t ENDIT_TOKEN ?Done;
	@storew line_token i line_address;
	@and t 15 -> t;
	@je t PREPOSITION_TT ?NoParameter;
	@inc params_wanted;
	.NoParameter;
	@storew line_ttype i t;
	@inc line_address;
	@loadw line_address 0 -> t;
	@storew line_tdata i t;
	@inc i;
	@add line_address 2 -> line_address;
	jump Next;
	.Done;
	for (t = 0 : t < 2 : t++, i++) {
	{9-11}
	{34-46}
-) instead of "Unpacking Grammar Lines" in "Parser.i6t".

Section 3 - Articles, numbers and pronouns

[The tables are searched by one instruction instead of a loop. No pronoun can be typed, so none needs a lookup; who "it" would be is noted where the parser completes a command after a question, and nowhere else.]

Include (-
	{17-31}
! The entry of LanguageDescriptors for a word, or 0.
[ SK_Descriptor o t n;
	t = LanguageDescriptors + 2;
	n = LanguageDescriptors-->0;
	@div n 4 -> n;
	@scan_table o t n $88 -> t ?~rfalse;
	@ret t;
];

[ ArticleDescriptors  o x flag type;
	if (wn > num_words) return 0;
	{35-36}
		x = SK_Descriptor(o);
		if (x) {
			type = x-->2;
	{41-46}
-) instead of "Descriptors" in "Parser.i6t".

Include (-
	{7-13}
		x = SK_Descriptor(o);
		if (x) {
			flag = true;
			type = x-->2;
	{18-19}
			indef_cases = indef_cases & (x-->1);

			if (type == POSSESS_PK) {
				cto = x-->3;
	{24-46}
			x = NextWordStopped(); wn--;
			n = 0;
			if (x ~= -1 or THEN1__WD) n = TryNumber(wn-1);
	{48-73}
-) instead of "Parsing Descriptors" in "Parser.i6t".

Include (-
	.ObjectList;

	o = NextWord(); wn--;
	{19}
	{39-49}
-) instead of "Parse Token Letter C" in "Parser.i6t".

Include (-
[ TryNumber wordnum   i j c num len mul tot;
	{16-19}
	{21}
	c = num->0;
	if (c < '0' || c > '9') return -1000;
	{25-30}
	tot = 0; len = len-1;
	for (c=0 : c<=len : c++) {
		j = num->c;
		if (j < '0' || j > '9') return -1000;
		tot = tot+mul*(j-'0'); mul = mul/10;
	{48-51}
-) instead of "TryNumber" in "Parser.i6t".

Include (-
[ NumberWord o t n;
	t = LanguageNumbers + 2;
	n = LanguageNumbers-->0;
	@div n 2 -> n;
	@scan_table o t n $84 -> t ?~rfalse;
	return t-->1;
];
-) instead of "Number Words" in "Parser.i6t".

Include (-
	{11-17}
[ SetPronoun dword value; dword = value; ];

[ PronounNotice obj x bm g;
	if (inferfrom == 0) return; ! See above.
	if (obj == player) return;
	g = (GetGNAOfObject(obj));
	{25-38}
[ PronounNoticeHeldObjects; rfalse; ];
-) instead of "Pronoun Handling" in "Parser.i6t".

Include (-
[ NounWord i;
	i = NextWord();
	@jz i ?rfalse;
	{13}
	{18-20}
-) instead of "NounWord" in "Parser.i6t".

Section 4 - What is in scope

[The same things in the same order, without asking whether one conceals another and whether a rule decides on the scope.]

Include (-
Global SK_Word; ! The first word of the name that is being looked for.

[ SearchScope domain1 domain2 context;
	if (domain1 == 0) return;
	{44-45}
	{49-50}
	{55-58}
		return;
	}
	if ((scope_reason == PARSING_REASON or TALKING_REASON) && (match_from <= num_words) && (indef_mode == 0)) {
		SK_Word = parse-->(match_from*2-1);
		if (SK_Word == 0) return; ! No name has a word that is not in the dictionary.
	{61}
			(domain1 == actors_location) && (SK_May_Be_Direction()) && action_to_be ~= ##Take)
				SK_Match_Names(child(compass));
		if (domain1 has supporter or container) DoScopeAction(domain1);
		SK_Match_Names(child(domain1), domain2);
		if (domain2) {
			if (domain2 has supporter or container) DoScopeAction(domain2);
			SK_Match_Names(child(domain2));
		}
		#Ifdef SK_DARK;
		SK_In_The_Dark(domain1, domain2, context);
		#Endif;
		return;
	}
	if ((scope_reason == PARSING_REASON) && (context ~= CREATURE_TOKEN) &&
		(indef_mode == 0) && (domain1 == actors_location)) ScopeWithin(compass);
	{65-66}
	{68-71}
	#Ifdef SK_DARK;
	SK_In_The_Dark(domain1, domain2, context);
	#Endif;
];

! In darkness: oneself, and what one is in or on.
#Ifdef SK_DARK;
[ SK_In_The_Dark domain1 domain2 context;
	if (thedark ~= domain1 or domain2) return;
	DoScopeActionAndRecurse(actor, actor, context);
	if (parent(actor) has supporter or container)
		DoScopeActionAndRecurse(parent(actor), parent(actor), context);
];
#Endif;

! ScopeWithin, with the test of a name's first word (see the next section) before anything is called.
[ SK_Match_Names obj nosearch  a n younger;
	.NextOne;
	@jz obj ?rtrue;
	@get_sibling obj -> younger ?Sibling;
	.Sibling;
	@jz indef_mode ?~Match;
	@get_prop_addr obj name -> a;
	@jz a ?Match;
	@get_prop_len a -> n;
	@div n 2 -> n;
	@scan_table SK_Word a n -> a ?~Inside;
	.Match;
	MatchTextAgainstObject(obj);
	.Inside;
	@je obj nosearch ?Parts;
	@get_child obj -> a ?~Parts;
	if (IsSeeThrough(obj)) SK_Match_Names(a, nosearch);
	.Parts;
	@get_prop obj component_child -> a;
	while (a) {
		n = a.component_sibling;
		DoScopeActionAndRecurse(a);
		a = n;
	}
	obj = younger;
	jump NextOne;
];

! The words that directions go by, collected when the game starts.
Array SK_Direction_Words --> 48;
Global SK_Direction_Count;

[ SK_Learn_Directions way i n;
	objectloop (way in compass)
		if (way.&name) {
			n = way.#name / WORDSIZE;
			for (i = 0 : i < n : i++)
				if (SK_Direction_Count < 48)
					SK_Direction_Words-->(SK_Direction_Count++) = (way.&name)-->i;
		}
];

[ SK_May_Be_Direction t;
	t = SK_Direction_Words;
	@scan_table SK_Word t SK_Direction_Count -> t ?rtrue;
	rfalse;
];
-) instead of "SearchScope" in "Parser.i6t".

Include (-
	{13-14}
	{18-20}
	{22-25}
-) instead of "ScopeWithin" in "Parser.i6t".

Include (-
[ DoScopeActionAndRecurse domain nosearch context obj next_obj;
	DoScopeAction(domain);
	if ((domain ~= nosearch) && (child(domain)) && (IsSeeThrough(domain))) {
	{20-22}
	{24-27}
	@get_prop domain component_child -> obj;
	{32-33}
	{35-37}
];
-) instead of "DoScopeActionAndRecurse" in "Parser.i6t".

Include (-
[ DoScopeAction item;
	switch (scope_reason) {
		PARSING_REASON, TALKING_REASON: MatchTextAgainstObject(item);
	{17-18}
	}
];
-) instead of "DoScopeAction" in "Parser.i6t".

[A noun that was not typed is asked for. Only the one person there is and the key that fits are taken for granted. And the words of the kit's own lines are verbs, too, where a question is answered by another command.]

Include (-
! What may be inferred for a missing noun, where Inform would take "guess".
[ SK_Inferred guess context  key;
	if (context == CREATURE_TOKEN && guess ~= player) return guess;
	if (action_to_be == ##Lock or ##Unlock && parameters == 1) {
		key = parser_results-->INP1_PRES;
		if (key && key provides with_key) {
			key = key.with_key;
			if (key in player) return key;
		}
	}
	rfalse;
];

	{18-19}
	{43}
	{45}
	{51}
	{56}
	{62-81}
	{85-111}
	if (i && dont_ask == false && match_from > num_words && indef_mode == 0) i = SK_Inferred(i, context);
	{122-129}
	{137}
	{142-170}
	{174}
	{176}
	{178}
	{181}
	{186-198}
	{203-207}
	if (first_word == 0) first_word = SK_More_Verbs(1, parse2, buffer2);
	{221-222}
		if (((0 ~= j&1) || SK_Fallback(first_word)) && ~~LanguageVerbMayBeName(first_word)) {
	{224-227}
	{238}
	for (j=buffer + buffer->0 - 1 : j>=buffer+k+l : j=j-1) j->0 = 0->(j-l);
	{240-243}
	{257-270}
	.Incomplete;
	if (num_words == 1) { ! Only a verb: "put", not "put on", which is just the first of its lines.
		pcount = 1; inferfrom = 0;
		if (action_to_be == ##Give or ##Show) context = NOUN_TOKEN;
	}
	if (action_to_be == ##Go) print "Which way do you want to go?";
	else {
		if (context == CREATURE_TOKEN) PARSER_CLARIF_INTERNAL_RM('D', actor);
		else PARSER_CLARIF_INTERNAL_RM('E', actor);
	}
	new_line;
	{283}
	{285}
	{290-294}
	{296}
	if (first_word == 0) first_word = SK_More_Verbs(1, parse2, buffer2);
	{306-307}
		if (((0 ~= j&1) || SK_Fallback(first_word)) && ~~LanguageVerbMayBeName(first_word)) {
	{309-312}
	{318-406}
	{408}
	{410}
-) instead of "Noun Domain" in "Parser.i6t".

[Which of several copies is meant must not depend on where they have been: those of the holder that Inform lists first.]

Include (-
	{7-11}
	#Ifdef SK_COUNTED;
	if (its_score == best && parent(match_list-->i) < parent(match_list-->earliest)) earliest = i;
	#Endif;
	{12-14}
	{21-25}
-) instead of "BestGuess" in "Parser.i6t".

Section 5 - Names

[A thing whose table of words lacks the first word is not meant; the rest is done only for those that have it. (Where "a", "all" or a number came before, anything may be meant, if less well: then as before.) The player answers to "me", "myself" and "self" alone, never being anyone else.]

Include (-
[ MatchTextAgainstObject item  a n w;
	if (match_from <= num_words && indef_mode == 0) {
		w = parse-->(match_from*2-1);
		if (item == player) {
			if (w ~= ME1__WD or ME2__WD or ME3__WD) return;
		} else {
			@get_prop_addr item name -> a;
			if (a) {
				@get_prop_len a -> n;
				@div n 2 -> n;
				@scan_table w a n -> a ?~rfalse;
			}
		}
	}

	{10-13}
		if ((player == item) && (NounWord() == 1)) MakeMatch(item, 1); ! "me"
	}
	{21-24}
	{36-43}
-) instead of "Parsing Object Names" in "Parser.i6t".

[Words are counted in the table. The few things with more words than a table holds are left to the routine that Inform writes for them.]

Include (-
[ TryGivenObject obj nomatch k w a n j;
	if (nomatch && obj == 0) return 0;
	dict_flags_of_noun = 0;
	{20-25}
		return 1;
	}

	parser_action = NULL;
	if (obj == player) {
		if (NounWord() == 1) { k = 1; jump Matched; }
		jump NoWordsMatch;
	}
	@get_prop_addr obj name -> a;
	if (a ~= 0) {
		@get_prop_len a -> n;
		@div n 2 -> n;
		.NextName;
		w = NextWordStopped();
		@scan_table w a n -> j ?~NoName;
		@inc k;
		dict_flags_of_noun = dict_flags_of_noun | ((w->#dict_par1) & $$01110100);
		jump NextName;
		.NoName;
		if (k) jump Matched;
	} else if (obj.parse_name) {
		j = wn;
	{37-39}
			if (parser_action == ##PluralFound) dict_flags_of_noun = 4;
			jump Matched;
		}
	}

	.NoWordsMatch;
	if (indef_mode == 0) rfalse;
	k = 0; parser_action = NULL;

	.Matched;
	{46-55}
	{60-61}
];
-) instead of "TryGivenObject" in "Parser.i6t".

[No two things go by the same words, except the copies of a counted thing: the checks of a spec see to that. Inform compares the words.]

Include (-
[ Identical o1 o2;
	#Ifdef SK_COUNTED;
	if (o1 ~= o2) return SK_Same(o1, o2);
	#Endif;
	return (o1 == o2);
];
-) instead of "Identical" in "Parser.i6t".

Section 6 - Regular expressions

[None is matched. Readable memory is scarce in the Z-machine, and a table for them would take a kilobyte of it.]

Include (-
Constant RE_MAX_PACKETS = 1;
	{16-36}
-) instead of "Packets" in "RegExp.i6t".

Volume 6 - Printing

Section 1 - Texts

Include (-
[ PrintI6Text x;
	switch (Z__Region(x)) {
		2: return x();
		3: print (string) x;
	}
	{8-11}
-) instead of "Print Text" in "Printing.i6t".

Section 2 - Names

[Only objects are named. No rule is about printing a name but Inform's own, which prints it and notes that it was mentioned, which nothing asks. "the" and "some" do not depend on how the name begins; for "a" and "an" the name is printed to memory and then copied from there.]

The make named things mentioned rule is not listed in any rulebook.

Include (-
	{6-7}
	prior_named_list = 1;
	prior_named_list_gender = -1;
	prior_named_noun = o;
	SK_Name(o);
];
-) instead of "Object Names I" in "Printing.i6t".

Include (-
Global caps_mode = false;

[ STANDARD_NAME_PRINTING_R; SK_Name(parameter_value); ];

[ SK_Name obj;
	{17-21}
	{32-34}
-) instead of "Standard Name Printing Rule" in "Printing.i6t".

Include (-
Global short_name_case;

[ PrefaceByArticle obj acode pluralise capitalise  i artform;
	{33-37}
	artform = LanguageArticles + 3*WORDSIZE*LanguageContractionForms*i;

	if (acode == 2 && i == 0 && pluralise == false && standard_interpreter ~= 0) {
	{60-61}
		print (PSN__) obj;
		@output_stream -3;
		Cap(artform-->(acode + 3*LanguageContraction(StorageForShortName + 2)), ~~capitalise);
		i = StorageForShortName + 2;
		artform = StorageForShortName-->0;
		@print_table i artform;
		return;
	}
	{75-79}
-) instead of "Object Names II" in "Printing.i6t".

Include (-
	{4-7}
	if (SK_Own_Article(obj)) {
	{9-25}
	if (SK_Own_Article(obj)) {
	{27-32}
[ SK_Own_Article obj text;
	@get_prop_addr obj article -> text;
	@jz text ?rfalse;
	@loadw text 0 -> text;
	if (text-->1 == EMPTY_TEXT_PACKED) rfalse;
	if (TEXT_TY_Compare(text, EMPTY_TEXT_VALUE) == 0) rfalse;
	rtrue;
];

	{33-34}
	if (obj == 0 || obj has proper) {
	{36-43}
	if (obj == 0 || obj == player || obj has proper) {
		indef_mode = NULL;
		caps_mode = (obj ~= 0);
	{47-49}
	{54-62}
-) instead of "Object Names III" in "Printing.i6t".

Starling Pace ends here.
